/** The one character and the tone each mode has in the comparison. */
import type { Cell } from '../../answers/index.ts';

export const MARKS: Readonly<
  Record<NonNullable<Cell>, { readonly mark: string; readonly tone: string; readonly says: string }>
> = {
  法定: { mark: '法', tone: 'f', says: '法律直接写明由乡镇办' },
  直接赋权: { mark: '直', tone: 'z', says: '省里交给乡镇，乡镇自己作决定' },
  委托: { mark: '委', tone: 'w', says: '部门书面委托，以部门名义办' },
  服务前移: { mark: '移', tone: 'q', says: '部门的事，在乡镇窗口收件' },
  配合: { mark: '配', tone: 'p', says: '部门主责，乡镇配合' },
  未公布: { mark: '？', tone: 'p', says: '清单上有，没有写是哪一种' },
  已结束: { mark: '止', tone: 'e', says: '办过，已经收回或者到期' },
  不适用: { mark: '／', tone: 'e', says: '法律管不到这里，或者没有交给这样的机关' },
};
