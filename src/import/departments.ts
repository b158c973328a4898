/** Which department of the county a cell means: by its name, its short name, or as people shorten it. */
import type { Department } from '../register/index.ts';

export interface FoundDepartment {
  readonly id: string;
  readonly name: string;
  /** Not the name itself: for a person to look at. */
  readonly loosely: boolean;
}

/** Undefined where no department fits, or several do. */
export function departmentFinder(
  departments: Iterable<Department>,
): (cell: string) => FoundDepartment | undefined {
  const all = [...departments].map(({ id, name, short }) => ({
    id,
    name,
    short,
    core: withoutPlace(short),
  }));
  return (cell) => {
    const text = cell.replace(/[\s（）()]/g, '');
    const own = all.find(({ id, name, short }) => [id, name, short].includes(text));
    if (own) return { id: own.id, name: own.name, loosely: false };
    const calls = [text, withoutPlace(text)];
    const same = all.filter(({ core }) => calls.includes(core));
    const found =
      same.length > 0 ? same : all.filter(({ core }) => calls.some((call) => shortens(call, core)));
    const [one] = found;
    return one && found.length === 1 ? { id: one.id, name: one.name, loosely: true } : undefined;
  };
}

/** 县住建局, 某某县住建局, 区住建局 → 住建局; 市场监管局 keeps its first character. */
function withoutPlace(name: string): string {
  return name.replace(
    /^(?:[^局委办会部]{0,8}(?:自治县|自治旗|县|旗)|[^局委办会部]{0,8}区(?!域)|市(?!场|政|容))/,
    '',
  );
}

/** 住建局 for 住房和城乡建设局: the same beginning and end, and nothing that is not in the whole name. */
function shortens(call: string, whole: string): boolean {
  if (call.length < 3 || call.length >= whole.length) return false;
  if (call[0] !== whole[0] || call.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const char of call) {
    at = whole.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
