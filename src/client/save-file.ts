import { make } from './make.ts';

/** Saves a file that the device has made. Phones offer to take a calendar over. */
export function saveFile(name: string, body: BlobPart, type = ''): void {
  const address = URL.createObjectURL(new Blob([body], { type }));
  make('a', { href: address, download: name }).click();
  // A browser that asks where to save it reads the file only once it has been told.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveCalendar(name: string, text: string): void {
  saveFile(`${name}.ics`, text, 'text/calendar;charset=utf-8');
}
