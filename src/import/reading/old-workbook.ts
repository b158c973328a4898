/** Old `.xls` files looked at before they are read: a list of records, of which some name other files. */
import { CFB } from '@e965/xlsx';

const SUPBOOK = 0x01ae;
/** What stands for “this workbook” and for functions of add-ins, where a path would stand. */
const OWN = [0x0401, 0x3a01];

/** Whether the workbook refers to another one, in a formula or by a link to a running program. */
export function linksElsewhere(bytes: Uint8Array): boolean {
  return recordsOf(bytes, SUPBOOK).some(
    (record) => record.byteLength >= 4 && !OWN.includes(record.getUint16(2, true)),
  );
}

/** Whether it is no workbook, but text of an old Word or WPS. */
export function holdsWordDocument(bytes: Uint8Array): boolean {
  return CFB.find(CFB.read(bytes, { type: 'array' }), 'WordDocument') !== null;
}

/** Contents of all records of one kind. */
function recordsOf(bytes: Uint8Array, kind: number): DataView[] {
  const content = streamOf(bytes);
  const view = new DataView(content.buffer);
  const found: DataView[] = [];
  for (let at = 0; at + 4 <= content.length; ) {
    const length = Math.min(view.getUint16(at + 2, true), content.length - at - 4);
    if (view.getUint16(at, true) === kind) found.push(new DataView(content.buffer, at + 4, length));
    at += 4 + length;
  }
  return found;
}

function streamOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const box = CFB.read(bytes, { type: 'array' });
  const stream = CFB.find(box, 'Workbook') ?? CFB.find(box, 'Book');
  return stream ? Uint8Array.from(stream.content) : new Uint8Array();
}
