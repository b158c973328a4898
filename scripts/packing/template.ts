import { cpSync } from 'node:fs';
export function putTemplate(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
