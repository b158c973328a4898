/** The door of the answers room: pure questions the Register answers. The day is always an argument. */
export { applies } from './applies.ts';
export {
  basisHistory,
  basisOn,
  basisStatusOn,
  firstDay,
  type LawStatus,
  lawStatusOn,
} from './basis.ts';
export { type Answer, type Support, whoHandles } from './handles.ts';
export { countsOn, dutyClassOn, type ListEntry, listOn, townsOn } from './lists.ts';
export { type Contact, type Organ, organOf } from './organ.ts';
export { addDays, daysBetween, inForce, overlaps, type Period, type Phase, phaseOn } from './period.ts';
export { type Remedy, remedies } from './remedies.ts';
export { sayDay, sayGovernment, sayInName, sayLocal, sayMode, sayRange, sayWhom } from './say.ts';
