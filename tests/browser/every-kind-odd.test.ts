import { lookAtEverySecond } from './every-kind.ts';

lookAtEverySecond(1);
