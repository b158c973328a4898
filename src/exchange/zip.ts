/** Zip archives with their clock taken away, so that the same content gives the same bytes. */

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01 00:00, the first moment a zip can say: time in the low half, date in the high half. */
const EPOCH = 0x0021_0000;

/** The archive with every entry dated 1980-01-01. Written over in place. */
export function withoutClock(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  // Without a comment the end record is the last 22 bytes.
  const end = archive.byteLength - 22;
  if (view.getUint32(end, true) !== END) throw new Error('not a plain zip archive');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== CENTRAL || view.getUint32(local, true) !== LOCAL)
      throw new Error('broken zip directory');
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(local + 10, EPOCH, true);
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return archive;
}
