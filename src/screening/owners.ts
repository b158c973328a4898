/** To whom a notice gives what has no subject of its own: by a heading above it, by its title, by its addressee. */
import type { Bodies, Body } from './bodies.ts';
import type { Line, Mark } from './lines.ts';

export interface Owner {
  readonly body: Body;
  /**
   * `sure` by a heading. `carried` by the sentence before, which named them. `likely` in a list of a paper for towns, `faint` in its paragraphs: there only what clearly
   * shall be done counts, because aims and reasons have no subject either.
   */
  readonly trust: 'sure' | 'carried' | 'likely' | 'faint';
}

/** What may follow a body's name in a heading that says nothing else: 乙方责任, 乡镇层面, 乡镇的职责是. */
const OF_DUTY =
  '(?:的|主要|责任|职责|权利|权责|义务|任务|指标|工作|考核内容|承诺|要求|层面|方面|分工|清单)*(?:是|为|如下|有|包括)*';
const BARE = new RegExp(`^${OF_DUTY}$`);
const BARE_HEADING = new RegExp(`^${OF_DUTY}[：:】\\]]*$`);
const LONGEST_HEADING = 44;
/** The addressee stands above the text. */
const ADDRESSEE_LINES = 5;

/** The line that says to whom the notice goes. */
export function addresseeIn(lines: readonly Line[], bodies: Bodies): Line | undefined {
  return lines
    .slice(0, ADDRESSEE_LINES)
    .find(
      ({ text, mark }) =>
        !mark &&
        /^[^。]{3,80}[:：]$/.test(text) &&
        !/责任|职责|承诺|目标|任务|[如以]下|下列/.test(text) &&
        isNames(text),
    );

  function isNames(text: string): boolean {
    return text.split(/[、，,]/).some((name) => bodies.actorOf(name) !== undefined);
  }
}

/** Set where the whole paper is about towns, or goes to them and to nobody else. */
export function fallbackIn(lines: readonly Line[], bodies: Bodies): Owner | undefined {
  const names =
    addresseeIn(lines, bodies)
      ?.text.slice(0, -1)
      .split(/[、，,]/) ?? [];
  const ofTowns = (name: string) => bodies.nameTowns(name) || /^街道|^镇$|^乡$/.test(name);
  return isAboutTowns(lines, bodies) || (names.length > 0 && names.every(ofTowns))
    ? { body: 'towns', trust: 'likely' }
    : undefined;
}

/** True for a paper that says it is towns that are assessed. */
export function isAboutTowns(lines: readonly Line[], bodies: Bodies): boolean {
  const title = lines
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
  if (/考核|考评|评价|评分|评估/.test(title) && bodies.nameTowns(title)) return true;
  return lines.some(({ text }, i) => {
    const [, named] = /(?:考核|考评|评价|通报)(?:对象|单位)[:：为是]*([^。]*)|$/.exec(text) ?? [];
    const [, applied = ''] = /适用于(?:对)?([^。]*)/.exec(text) ?? [];
    return bodies.nameTowns(named === '' ? (lines[i + 1]?.text ?? '') : (named ?? applied));
  });
}

/** Whom a line that is nothing but a heading names. */
function headingOwner(body: string, bodies: Bodies): Owner | undefined {
  if (body.length > LONGEST_HEADING || /[。；;]/.test(body)) return undefined;
  const [, named] = /^(?:责任|承诺|实施|被考核|立约)(?:单位|主体|人)[:：](.*)$/.exec(body) ?? [];
  if (named !== undefined)
    return { body: bodies.nameTowns(named) ? 'towns' : 'others', trust: 'sure' };
  const name = body.replace(/^[【[]/, '');
  const actor = bodies.actorOf(name);
  const rest = actor && name.slice(actor.end);
  if (!actor || rest === undefined) return undefined;
  if (BARE_HEADING.test(rest)) return { body: actor.body, trust: 'sure' };
  return actor.body === 'towns' && /[:：]$/.test(rest)
    ? { body: 'towns', trust: 'sure' }
    : undefined;
}

/** A name at the head of a line with its own text behind it: 乡镇（街道）：…, 【公安机关】…. */
export function inlineOwner(
  body: string,
  bodies: Bodies,
): { readonly owner: Owner; readonly rest: string } | undefined {
  const [, head = '', rest = ''] =
    /^[【[]?([^，。；：]{2,30}?)(?:[:：】\]]|——|(?:职责|责任|义务|任务)。)(.+)$/.exec(body) ?? [];
  const actor = bodies.actorOf(head);
  return actor && BARE.test(head.slice(actor.end))
    ? { owner: { body: actor.body, trust: 'sure' }, rest }
    : undefined;
}

/** Follows headings down a notice. */
export interface Headings {
  /** Whose a line is by the headings above it, or that it is one itself. */
  enter(line: Line): Owner | undefined | 'heading';
}

/** What towns are assessed by, in a paper that is about them. */
const POINTS = /^(?:考核|考评|评价|评分|责任|目标|承诺)(?:内容|标准|指标|要点|目标|事项)[:：]?$/;

export function headingsOf(bodies: Bodies, fallback: Owner | undefined): Headings {
  const stack: { readonly mark: Mark | '标题'; readonly owner: Owner | undefined }[] = [];
  let numbered = false;
  return {
    enter({ mark, body }) {
      const owner =
        fallback && POINTS.test(body)
          ? ({ body: 'towns', trust: 'sure' } as const)
          : headingOwner(body, bodies);
      if (mark) {
        const at = stack.findIndex((one) => one.mark === mark);
        if (at >= 0) stack.length = at;
        stack.push({ mark, owner });
      } else if (owner) stack.splice(0, stack.length, { mark: '标题', owner });
      // A paragraph after a list has left it.
      else if (numbered && /[。；]/.test(body)) stack.length = 0;
      numbered = mark !== undefined;
      return owner ? 'heading' : [...stack].reverse().find((one) => one.owner)?.owner;
    },
  };
}
