/** The portal's door for commands: reading counties and joining them. Its pages are a site of their own. */
export {
  type CountyEntry,
  type ReadFile,
  readCounty,
  sameAddress,
  type TakenEdition,
} from './joining/county.ts';
export { join } from './joining/join.ts';
export { type PortalOrder, placeOf, readOrder, type SiteOrder, seenFrom } from './joining/order.ts';
export { spell } from './joining/spelling.ts';
export { countyFile, remembering, rowsOf } from './joining/tables.ts';
export { inOrder, type PlaceRow, type PlacesTop, pieces, TABLES, type Table } from './places.ts';
export type { PortalGiven } from './portal.ts';
