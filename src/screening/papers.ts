/** What comes of a screening on paper: the reasoned reply to who sent the notice, and the request to fill in for what is on no list. */
import type { Piece, Sheet, SheetBlock, SheetCell } from '../answers/index.ts';
import type { Against } from './against.ts';
import { type Hit, sayHit, tidied } from './screen.ts';

/** 答复意见: which sentences lie inside the list, which outside, each in the words of the notice. */
export function replyTo(hits: readonly Hit[], title: string, against: Against): Sheet {
  const { town, says, called, span } = against;
  const inside = hits.filter(({ item }) => item);
  const outside = hits.filter(({ item }) => !item);
  return {
    // Who answers in the name of several is written in by hand.
    organ: town?.government ?? '＿＿＿＿＿＿＿＿＿＿＿＿',
    title: `关于来文中${called}工作的答复意见`,
    blocks: [
      line('＿＿＿＿＿＿＿＿：', true),
      line(
        `《${title}》收悉。对照${says}履职事项清单（${span}），来文有 ${hits.length} 处要求${called}去做，其中 ${inside.length} 处在清单上，${outside.length} 处不在清单上。`,
      ),
      ...(inside.length > 0
        ? [
            heading('一、在清单上的，照清单办'),
            table(['来文原话', '清单上的事项'], inside.map(rowOf)),
          ]
        : []),
      ...(outside.length > 0
        ? [
            heading(`${inside.length > 0 ? '二' : '一'}、不在清单上的，请先走职责准入`),
            table(['来文原话', '为什么'], outside.map(rowOf)),
            line(
              `以上各处，请写明依据、理由、期限和经费，按职责准入的程序提出；批准以前，${called}按清单办理。清单上写明配合的，请由主责单位牵头。`,
            ),
          ]
        : []),
      line('（本稿由程序比对得出。发出以前由经办人逐条核对，核对后删去这一句。）'),
      {
        block: '签署',
        lines: [[town ? written(town.government) : blank('答复单位')]],
        seal: true,
        date: blank('日期'),
      },
    ],
  };
}

/** 职责准入申请表: what the notice says is filled in; basis and reason are the sender's to give. */
export function requestFor(hits: readonly Hit[], title: string, against: Against): Sheet {
  const { county, says, called } = against;
  const outside = hits.filter(({ item }) => !item);
  return {
    organ: county,
    title: `${called}职责准入申请表`,
    blocks: [
      {
        block: '填表',
        rows: [
          [cell('申请单位', ''), cell('申请日期', '')],
          [cell('来文名称', title)],
          [cell('拟交给', says)],
        ],
      },
      table([`拟交${called}的工作（来文原话）`, '现在的清单'], outside.map(rowOf)),
      {
        block: '填表',
        rows: [
          [cell('法律、法规、规章依据（写到条）', '', 3)],
          [cell(`为什么要${called}办`, '', 3)],
          [cell('部门自己办什么', '', 2)],
          [cell('人员、经费怎么保障', '', 2)],
          [cell('起止日期', '')],
          [cell('审核意见', '', 3)],
          [cell('决定（准入、退回）和理由', '', 3)],
        ],
      },
      {
        block: '签署',
        lines: [[written('申请单位：'), blank('申请单位')]],
        seal: true,
        date: blank('日期'),
      },
    ],
  };
}

function rowOf(hit: Hit): readonly string[] {
  return [tidied(hit.quote), sayHit(hit)];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): SheetBlock {
  return { block: '表格', label: '来文逐句对照', columns, weights: [3, 2], rows };
}

function heading(text: string): SheetBlock {
  return { block: '标题', pieces: [written(text)] };
}

function line(text: string, flush = false): SheetBlock {
  return { block: '段落', pieces: [written(text)], align: '左', flush };
}

function written(text: string): Piece {
  return { text };
}

/** Left to write. */
function blank(label: string): Piece {
  return { text: '', blank: { id: 'kong', label, required: false, kind: '文字' } };
}

function cell(label: string, text: string, lines = 1): SheetCell {
  return { label, piece: written(text), lines };
}
