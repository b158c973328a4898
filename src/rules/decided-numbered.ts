import { actedBy } from '../answers/index.ts';
import type { Decided, Register, Shown, Town } from '../register/index.ts';
import { DECIDED, decided } from './decided-examples.ts';
import type { Finding, Rule } from './rule.ts';

/** 机关代字, year, number; a remark may follow. */
const NUMBER = /^(\S[^〔［[（(]*)[〔［[（(]\s*(\d{4})\s*[〕］\]）)]\s*第?\s*([^（(]+?)\s*号/;

export const decidedNumbered: Rule = {
  id: 'decided-numbered',
  title: '公示的决定，文号不重、年份对、代字是自己机关的',
  severity: 'error',
  basis: [],
  demand: '权力公开',
  explains:
    '文号是一份决定的名字：两份一样，就有一份查不到；年份不是作出那年，或者代字是别的机关用的，多半抄错了一格。哪个机关用哪个代字，由已经公示的看：用得最多的那个机关，是它的。',
  example: {
    file: DECIDED,
    failing: decided({}, {}),
    passing: decided({}, { number: '石山罚决〔2026〕2号（虚构）' }),
  },
  needsWhole: true,
  *check(register) {
    const all = numbered(register);
    const first = new Map<string, Town>();
    const owners = ownersOf(all);
    for (const { entry, town, organ, word, year, key } of all) {
      const fault = (message: string, hint: string): Finding => ({
        record: entry,
        path: ['number'],
        message: `文号“${entry.number}”${message}`,
        hint,
      });
      if (word === undefined) {
        yield fault('看不出机关代字、年份和几号', '写成 某临罚决〔2026〕3号 这样，照决定书');
        continue;
      }
      if (year !== entry.decided.slice(0, 4))
        yield fault(`的年份是 ${year}，决定是 ${entry.decided} 作的`, '核对文号和作出日');
      const earlier = first.get(key);
      if (earlier) yield fault(`${earlier.name}已经用过`, '一份决定一个文号：核对这两份');
      else first.set(key, town);
      const owner = owners.get(word);
      if (organ !== undefined && owner !== undefined && owner !== organ)
        yield fault(`的代字“${word}”是${owner}的，这份归${organ}`, '核对文号和盖章的机关');
    }
  },
};

interface Numbered {
  readonly town: Town;
  readonly entry: Decided;
  /** Whose act it is; unknown of one that was withdrawn or is wrong. */
  readonly organ: string | undefined;
  readonly word: string | undefined;
  readonly year: string | undefined;
  /** The same for the same number, however its brackets are written. */
  readonly key: string;
}

function numbered(register: Register): Numbered[] {
  return register.decided.flatMap(({ town, entries }) =>
    entries.map((entry) => {
      const [, word, year, which] = NUMBER.exec(entry.number) ?? [];
      const organ = entry.state === '公开' ? rightOrgan(register, town, entry) : undefined;
      return {
        town,
        entry,
        organ,
        word: word?.trim(),
        year,
        key: `${word?.trim()} ${year} ${which}`,
      };
    }),
  );
}

/** Where another name is written, or the town could not act, decided-competent says so. */
function rightOrgan(register: Register, town: Town, entry: Shown): string | undefined {
  const { handler, inNameOf } = actedBy(register, town, entry).answer;
  const here = handler.id === town.id || inNameOf?.id === town.id;
  return here && inNameOf?.name === entry.inNameOf ? entry.inNameOf : undefined;
}

/** The organ that uses each 代字 most; of as many, the one that used it first. */
function ownersOf(all: readonly Numbered[]): ReadonlyMap<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { organ, word } of [...all].sort((a, b) =>
    a.entry.decided < b.entry.decided ? -1 : 1,
  )) {
    if (organ === undefined || word === undefined) continue;
    const organs = uses.get(word) ?? new Map<string, number>();
    uses.set(word, organs.set(organ, (organs.get(organ) ?? 0) + 1));
  }
  return new Map(
    [...uses].map(([word, organs]) => {
      const most = Math.max(...organs.values());
      const [owner = ''] = [...organs].find(([, count]) => count === most) ?? [];
      return [word, owner];
    }),
  );
}
