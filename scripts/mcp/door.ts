/** What the server takes from the engine: in the package of its own this is a file of the package `quanze`. */

export { toolsList } from '../../src/exchange/index.ts';
export { contentFolder } from '../../src/settings.ts';
export { commandLine, complain } from '../command-line.ts';
export { packaged } from '../engine.ts';
export { type County, openCounty } from './county.ts';
export { callTool } from './tools.ts';
