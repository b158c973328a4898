/** `npm run merge-town`: a township becomes part of another; all its entries end the day before. */
import { mergeTown } from '../src/editing/index.ts';
import { readArguments, revise } from './revising.ts';

const USAGE = `npm run merge-town -- --town A --into B --on DATE --decision D
  --town shuangqiao           撤掉的乡镇
  --into linhe                并入哪个乡镇
  --on 2024-07-01             并入的第一天
  --decision ID               撤并决定
例如：npm run merge-town -- --town shuangqiao --into linhe --on 2024-07-01 --decision chebing-2024
`;

const given = readArguments(USAGE, ['town', 'into', 'on', 'decision']);
if (given) revise(given, (county) => mergeTown(county, given.values));
