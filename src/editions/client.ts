/** For browsers. */
export * from './index.ts';
