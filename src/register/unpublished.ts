/** What stands in the register where a record leaves something open that every answer goes through. */
import type { Department } from '../schema/index.ts';

/**
 * The department of a matter that names none: answers go on and print what it is called. It is in no table of the
 * register and has no page.
 */
export const UNPUBLISHED: Department = {
  id: '',
  name: '未公布',
  short: '未公布',
  kind: '其他',
};

/** False for what only stands in. Whoever links to a body asks first. */
export function isPublished({ id }: { readonly id: string }): boolean {
  return id !== UNPUBLISHED.id;
}
