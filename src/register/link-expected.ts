/** Links 验算 to the townships and matters they speak of. */
import type { Expectation } from '../schema/index.ts';
import { inside, type Linking, placed } from './linking.ts';
import type { Expected } from './model.ts';

/** Those whose township or matter is missing are reported and left out. */
export function linkExpected(linking: Linking): Expected[] {
  const { towns, matters, references } = linking;
  return linking.filesOf('expected').flatMap((file) =>
    (file.value as Expectation[]).flatMap((record, i) => {
      const origin = { file, path: [i] };
      const town = references.find(towns, record.town, inside(origin, 'town'));
      const matter = references.find(matters, record.matter, inside(origin, 'matter'));
      return town && matter ? [placed(linking, { ...record, town, matter }, origin)] : [];
    }),
  );
}
