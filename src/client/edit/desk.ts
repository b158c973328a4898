/** The state of the web editor: the county's texts, the file that is open, its value, and what the rules find. Pure. */
import type * as z from 'zod';
import {
  diffProblems,
  diffRegisters,
  fieldChanges,
  pairUp,
  type Sentence,
  sayDifference,
  sayFieldChange,
} from '../../answers/index.ts';
import { contentOf, type FileContent, pathAt, textWith } from '../../editing/index.ts';
import { readIndex } from '../../law/index.ts';
import {
  explainIssues,
  kindOf,
  type Problem,
  type Reading,
  type Register,
  type SourceFile,
  textReader,
} from '../../register/index.ts';
import { applyRules, RULES } from '../../rules/index.ts';
import { type Day, itemSchema, keyOrder } from '../../schema/index.ts';
import { diffLines } from './line-diff.ts';
import { plainWords } from './plain-words.ts';
import type { Path } from './values.ts';

/** A problem as the form shows it. */
export interface Said {
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly hint?: string;
  /** The field it speaks of, or the nearest thing around it. */
  readonly path: Path;
}

/** The file as published. */
export interface Opened {
  readonly kind: string;
  readonly text: string;
  readonly content: FileContent;
  /** In which order a record's fields stand. */
  readonly order: readonly string[];
}

/** The file as the form has it now. */
export interface Written {
  readonly text: string;
  /** What the schema objects to. While there is anything, the rules cannot be asked. */
  readonly problems: readonly Said[];
}

/** What the change does. */
export interface Consequences {
  readonly problems: readonly Said[];
  /** New problems in other files. */
  readonly elsewhere: readonly Omit<Said, 'path'>[];
  /** How many problems are gone. */
  readonly gone: number;
  readonly sentences: readonly Sentence[];
}

export interface Desk {
  /** Undefined where there is no such file, or none that a form could show. */
  open(path: string): Opened | undefined;
  write(path: string, content: FileContent): Written;
  consequences(path: string, text: string): Consequences;
}

type Files = Readonly<Record<string, string>>;

/** `lawIndex` is what is known of the county's statutes without asking an editor. */
export function deskFor(texts: Files, folder: string, asOf: Day, lawIndex?: string): Desk {
  const read = textReader();
  const index = lawIndex === undefined ? undefined : readIndex(lawIndex);
  const reading = (changed: Files = {}): Reading => {
    const files = Object.entries({ ...texts, ...changed });
    return read(
      files.map(([path, text]): SourceFile => ({ path, file: `${folder}/${path}`, text })),
      folder,
      [],
      index,
    );
  };
  let published: Checked | undefined;
  const asPublished = () => (published ??= checked(reading(), asOf));

  return {
    open(path) {
      const text = texts[path];
      const kind = kindOf(path)?.kind;
      const content = text === undefined ? undefined : contentOf(path, text);
      if (text === undefined || !kind || !content) return undefined;
      const order = keyOrder(itemSchema(kind.schema) ?? kind.schema);
      return { kind: kind.name, text, content, order };
    },
    write(path, content) {
      const text = textWith(path, texts[path] ?? '', content);
      return { text, problems: shapeProblems(path, content.value) };
    },
    consequences(path, text) {
      const before = asPublished();
      const now = checked(reading({ [path]: text }), asOf, before.register);
      const isOwn = ({ at }: Problem) => at.file === `${folder}/${path}`;
      const { added, gone } = diffProblems(before.problems, now.problems);
      return {
        problems: now.problems.filter(isOwn).map((problem) => ({
          ...inWords(problem, kindOf(path)?.kind.schema),
          path: pathAt(path, text, problem.at) as Path,
        })),
        elsewhere: added.filter((problem) => !isOwn(problem)).map((problem) => inWords(problem)),
        gone: gone.length,
        sentences: sentences(path, texts[path] ?? '', text, before.register, now.register, asOf),
      };
    },
  };
}

interface Checked {
  readonly register: Register | undefined;
  readonly problems: readonly Problem[];
}

function checked({ register, problems }: Reading, asOf: Day, before?: Register): Checked {
  const found = register ? applyRules(register, asOf, RULES, before).problems : [];
  return { register, problems: [...problems, ...found] };
}

/** Issue by issue, so that each keeps the path the schema gives it. */
function shapeProblems(path: string, value: unknown): Said[] {
  const schema = kindOf(path)?.kind.schema;
  const result = schema?.safeParse(value);
  if (!schema || !result || result.success) return [];
  const nowhere = { file: path, line: 1, column: 1 };
  const parsed = { value, file: path, at: () => nowhere, source: () => undefined };
  return result.error.issues.flatMap((issue) =>
    explainIssues(schema, parsed, [issue]).map((problem) => ({
      ...inWords(problem, schema),
      path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    })),
  );
}

/** Without the keys that a file would have: the form shows titles only. */
function inWords(
  { severity, message, hint }: Problem,
  schema?: z.core.$ZodType,
): Omit<Said, 'path'> {
  const plain = (text: string) => plainWords(text, schema);
  return {
    severity,
    message: plain(message),
    ...(hint === undefined ? {} : { hint: plain(hint) }),
  };
}

function sentences(
  path: string,
  was: string,
  is: string,
  before: Register | undefined,
  now: Register | undefined,
  asOf: Day,
): Sentence[] {
  if (was === is || !before || !now) return [];
  if (!path.endsWith('.mdx')) return sayDifference(diffRegisters(before, now, asOf));
  const [old, fresh] = [contentOf(path, was), contentOf(path, is)];
  const kind = kindOf(path)?.kind.name;
  if (!old || !fresh || !kind) return [];
  const fields = fieldChanges(
    kind,
    old.value as object,
    fresh.value as object,
    pairUp(before, now),
  );
  const lines = diffLines(old.body ?? '', fresh.body ?? '').filter(({ mark }) => mark !== ' ');
  const count = (sign: string) => lines.filter(({ mark }) => mark === sign).length;
  return [
    ...fields.map((change) => ({ says: sayFieldChange(change), details: [] })),
    ...(lines.length > 0
      ? [
          {
            says: `正文：加了 ${count('+')} 行，去掉 ${count('-')} 行`,
            details: lines.map(
              ({ mark, line }) => `${mark === '+' ? '加上' : '去掉'}：${line.trim() || '空行'}`,
            ),
          },
        ]
      : []),
  ];
}
