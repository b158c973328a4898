import type { Claim } from '../register/index.ts';
import { entryOf } from './entries.ts';
import type { Finding, Rule } from './rule.ts';

export const modeFitsList: Rule = {
  id: 'mode-fits-list',
  title: '赋权方式要同这张清单说得通',
  severity: 'error',
  basis: [],
  demand: '权责清晰',
  explains:
    '权力清单写的是乡镇办的权：只是配合部门的，是责任，写进责任清单。责任不是在窗口收件的事。只是配合的，办事的是部门，也就没有乡镇窗口可去。',
  example: {
    file: 'towns/shanqian/powers.yaml',
    failing: claim('配合'),
    passing: claim('直接赋权'),
  },
  *check(register) {
    for (const claim of register.claims) {
      const fault = listFault(claim);
      if (fault) yield { record: claim, ...fault };
    }
  },
};

/** Why the mode cannot stand on this list at all; rules on a single mode say nothing of such an entry. */
export function listFault(claim: Claim): Pick<Finding, 'path' | 'message' | 'hint'> | undefined {
  const { mode, matter, window } = claim;
  if (mode === '配合' && matter.list === '权力清单')
    return {
      path: ['mode'],
      message: `${entryOf(claim)}在权力清单里，写的却是配合：配合不是一项权力`,
      hint: `乡镇有这项权的，写法定、直接赋权或者委托；没有的，从权力清单里去掉，由${matter.department.short}办，要乡镇配合的写进责任清单`,
    };
  if (mode === '服务前移' && matter.list === '责任清单')
    return {
      path: ['mode'],
      message: `${entryOf(claim)}在责任清单里，写的却是服务前移：责任不在窗口收件`,
      hint: '乡镇主责的写法定，部门主责的写配合；群众来申请的，写进公共服务清单',
    };
  if (mode === '配合' && window)
    return {
      path: ['window'],
      message: `${entryOf(claim)}写的是配合，却写了${window.name}：在乡镇窗口收件的是服务前移`,
      hint: '在乡镇窗口收件的，把 mode 改成服务前移；只是配合的，去掉 window',
    };
  return undefined;
}

function claim(mode: string): string {
  return `- matter: fenshao-jiegan
  mode: ${mode}
  from: 2023-03-01
  decision: sheng-fuquan-2023
  office: zhifa
  usage: 正常运行
`;
}
