/** 村级证明 for other systems and as a table: a row a proof. */
import { aboutCounty, sayProof, saySpan, spanOn } from '../answers/index.ts';
import type { Proof, Register } from '../register/index.ts';
import type { Day } from '../schema/index.ts';
import { type Context, envelope } from './json.ts';
import { citationText } from './list/table.ts';
import type { WordTable } from './table-sheet.ts';
import { citedJson, told } from './told.ts';

export function proofsJson(context: Context) {
  const { register } = context;
  return envelope(context, 'proofs', aboutCounty(register), {
    proofs: register.proofs.map((proof) => ({
      id: proof.id,
      name: proof.name,
      spokenAs: proof.spokenAs ?? [],
      purpose: proof.purpose,
      village: proof.village,
      way: proof.village === '可以开' ? null : proof.way,
      issuer: sayProof(proof),
      department: proof.department?.id ?? null,
      phone: phoneOf(proof) ?? null,
      says: proof.says,
      basis: proof.basis.map(citedJson),
      ...told(proof, 'source', 'checked', 'note'),
      url: context.url(`/zhengming/#${proof.id}`),
    })),
  });
}

/** The same as a table, for a workbook and for CSV. */
export function proofsTable(register: Register, asOf: Day): WordTable {
  const demo = register.site.demo ? '演示数据，县名、清单均为虚构。' : '';
  return {
    sheet: '村级证明',
    title: `${register.site.county}村级证明清单`,
    says: `${saySpan(spanOn(register, aboutCounty(register), asOf))}，${register.proofs.length} 种。${demo}`,
    columns: [
      ['证明', 30],
      ['别的说法', 30],
      ['办什么用', 30],
      ['村里该不该开', 14],
      ['谁开、拿什么代替', 30],
      ['怎么办', 50],
      ['电话', 16],
      ['依据', 40],
      ['出自哪份清单', 30],
      ['核对日期', 12],
      ['备注', 30],
    ],
    rows: register.proofs.map((proof) => [
      proof.name,
      (proof.spokenAs ?? []).join('、'),
      proof.purpose,
      proof.village,
      sayProof(proof),
      proof.says,
      phoneOf(proof) ?? '',
      proof.basis.map(citationText).join('；'),
      proof.source ?? '',
      proof.checked,
      proof.note ?? '',
    ]),
  };
}

function phoneOf(proof: Proof): string | undefined {
  return proof.village === '可以开' ? undefined : proof.phone;
}
