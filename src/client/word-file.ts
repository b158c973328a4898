/** The Word template of a 执法文书 with what this page knows written into it: by the device, nothing is sent. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { filledXml } from '../exchange/client.ts';
import type { Fills } from './filling.ts';
import { saveFile } from './save-file.ts';

const TEXT = 'word/document.xml';
/** The first moment a zip can say: the same sheet gives the same file. */
const EPOCH = '1980-01-01T00:00:00';

/** Saves the template at `address` under `name`. Throws where it could not be loaded. */
export async function saveWord(address: string, name: string, fills: Fills): Promise<void> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${reply.status} ${address}`);
  const parts = unzipSync(new Uint8Array(await reply.arrayBuffer()));
  const text = parts[TEXT];
  if (!text) throw new Error(`${address} is no Word file`);
  parts[TEXT] = strToU8(filledXml(strFromU8(text), fills));
  saveFile(name, zipSync(parts, { mtime: EPOCH }));
}
