import { isGoneOn } from '../answers/index.ts';
import { beyondLast, sayReach } from '../law/index.ts';
import type { Proof } from '../register/index.ts';
import type { Rule } from './rule.ts';

export const proofGrounded: Rule = {
  id: 'proof-grounded',
  title: '村级证明要按现行的法条开',
  severity: 'error',
  basis: [{ law: 'youhua-yingshang-tiaoli', article: '第四十四条第一款' }],
  demand: '有法可依',
  explains:
    '证明事项应当有法律、法规或者国务院决定作依据。法条废止了、没有那一条，村里就不该再开，别人也不该再要。',
  example: {
    file: 'proofs.yaml',
    failing: proof('daqi-wuran-fangzhi-fa'),
    passing: proof('shehui-jiuzhu-fa'),
  },
  *check(register, asOf) {
    const names = new Map<string, Proof>();
    for (const one of register.proofs) {
      for (const said of [one.name, ...(one.spokenAs ?? [])]) {
        const other = names.get(said);
        if (other)
          yield {
            record: one,
            path: said === one.name ? ['name'] : ['spokenAs'],
            message: `“${said}”在“${other.name}”和“${one.name}”里都写了`,
            hint: '一个说法只能是一种证明：留在对的那一条',
          };
        names.set(said, one);
      }
      if (one.village !== '可以开' && one.way === '别处开' && !one.body && !one.department)
        yield {
          record: one,
          path: ['way'],
          message: `“${one.name}”写的是别处开，没有写谁开`,
          hint: '在 body 里写谁开，归县里部门的写 department；没有谁开的，way 写别的',
        };
      for (const [i, { law, article }] of one.basis.entries()) {
        const at = { record: one, path: ['basis', i] };
        const cited = `“${one.name}”的依据《${law.short}》${article ?? ''}`;
        const reach = article && beyondLast(law, article, asOf);
        if (isGoneOn(law, asOf))
          yield {
            ...at,
            path: [...at.path, 'law'],
            message: `${cited}已经不再有效`,
            hint: law.successor
              ? `改引《${law.successor.short}》；新法没有写由村里开的，改成不用开`
              : '没有新的依据的，改成不用开',
          };
        else if (reach)
          yield {
            ...at,
            path: [...at.path, 'article'],
            message: `${cited}没有这一条：${sayReach(reach)}`,
            hint: '照条文改正条号',
          };
      }
    }
  },
};

function proof(law: string): string {
  return `- id: kunnan
  name: 困难证明
  purpose: 申请救助
  village: 可以开
  basis:
    - law: ${law}
      article: 第三十七条
  says: 带身份证到村委会。
  checked: 2026-11-21
`;
}
