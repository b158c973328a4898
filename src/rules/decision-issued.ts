import type { Decision, Register } from '../register/index.ts';
import type { Finding, Rule } from './rule.ts';
import { sampleDevolution } from './sample-devolution.ts';

export const decisionIssued: Rule = {
  id: 'decision-issued',
  title: '决定是哪一级的，看谁发的',
  severity: 'error',
  basis: [
    { law: 'xingzheng-chufa-fa', article: '第二十四条' },
    { law: 'xingzheng-xuke-fa', article: '第二十五条' },
  ],
  demand: '不越权',
  explains:
    '把县级部门的权交给乡镇，法律只让省、自治区、直辖市来决定：县里、市里发的文件写成“省级”，也交不下去；省里的厅局不是省，只能转发、指导。',
  example: {
    file: 'decisions/sheng-fuquan-2023.yaml',
    failing: sampleDevolution({ issuer: '小石县人民政府' }),
    passing: sampleDevolution(),
  },
  *check(register) {
    for (const decision of register.decisions.values()) {
      const fault = faultOf(decision, register.site);
      if (fault) yield { record: decision, ...fault };
    }
  },
};

function faultOf(
  { title, issuer, level, kind }: Decision,
  site: Register['site'],
): Pick<Finding, 'path' | 'message' | 'hint'> | undefined {
  const shown = levelShown(issuer, site);
  if (shown !== undefined && shown !== level)
    return {
      path: ['level'],
      message: `《${title}》写的是${level}，发文的${issuer}却是${shown}机关`,
      hint: `照文件写：确实是${issuer}发的，level 写${shown}；另有${level}文件的，issuer 写它的发文机关`,
    };
  if (level === '省级' && kind === '赋权' && !SPEAKS_FOR_PROVINCE.test(issuer))
    return {
      path: ['issuer'],
      message: `《${title}》写的是省级赋权，发文的${issuer}不是省级人民政府，也不是省级人大及其常委会`,
      hint: '写作决定的机关，例如 某省人民政府；只是厅局发的，交不下权，写省里的那份决定',
    };
  return undefined;
}

/** 省、自治区、直辖市 decide by their government (its 办公厅 writes for it) or their congress; never by one department. */
const SPEAKS_FOR_PROVINCE = /人民政府|人民代表大会|人大常委会|省委|市委|自治区党委/;

/** The level that a name shows by itself; 市 may be a 直辖市, so only the county's own superior is known to be none. */
function levelShown(
  issuer: string,
  { government }: Register['site'],
): Decision['level'] | undefined {
  if (issuer.startsWith(government.name) || /[县旗](?:人民|委)/.test(issuer)) return '县级';
  if (government.superior && issuer.startsWith(government.superior.name)) return '市级';
  return /^[^市县旗]*(?:省|自治区)(?:人民|委|党委)/.test(issuer) ? '省级' : undefined;
}
