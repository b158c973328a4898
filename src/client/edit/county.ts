/** The county's texts as the site publishes them, read into a register: for workers that answer on the device. */
import { type LawIndex, readIndex } from '../../law/index.ts';
import { type Register, type SourceFile, textReader } from '../../register/index.ts';
import type { County } from './messages.ts';

export interface ReadCounty {
  readonly register: Register;
  readonly laws: LawIndex | undefined;
  readonly folder: string;
}

/** `laws`: where the lines of the law index stand, for who needs them. Throws in plain words. */
export async function readCounty(county: string, laws?: string): Promise<ReadCounty> {
  const [all, index] = await Promise.all([textAt(county), laws === undefined ? '' : textAt(laws)]);
  const { folder, files } = JSON.parse(all) as County;
  const known = index === '' ? undefined : readIndex(index);
  const sources = Object.entries(files).map(
    ([path, text]): SourceFile => ({ path, file: `${folder}/${path}`, text }),
  );
  const { register } = textReader()(sources, folder, [], known);
  if (!register) throw new Error('网站上的内容读不出来，不能比对。');
  return { register, laws: known, folder };
}

async function textAt(address: string): Promise<string> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error('全县的内容没有取到，请联网后再试。');
  return reply.text();
}
