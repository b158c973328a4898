/** Which addresses a link of prose may have: by their scheme, and by the place they lead to. */
import type { Complaint } from './syntax.ts';

/** A page of this site, a place on the same page, the web, a mailbox, a telephone. */
const ALLOWED = /^(?:\/(?!\/)|#|https?:\/\/|mailto:[^\s@]+@[^\s@]+$|tel:\+?[\d-]+$)/i;

export function linkComplaint(address: string): Complaint | undefined {
  if (ALLOWED.test(address)) return undefined;
  return {
    rule: 'address',
    message: `链接“${address}”不能这样写`,
    hint: '站内的从 / 写起，例如 /deadlines/；站外的写全地址，以 https:// 开头；还可以写 mailto: 加邮箱、tel: 加电话',
  };
}
