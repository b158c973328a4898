/** The door of the exchange room: other people's formats, out and back in. */
export {
  type Context,
  departmentJson,
  envelope,
  indexJson,
  lawJson,
  matterDetailJson,
  matterJson,
  townDetailJson,
  townJson,
} from './json.ts';
