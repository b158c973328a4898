/** What a rule is. One rule, one file, one statute or reform requirement. */
import type { Fix, Path, Register, Severity } from '../register/index.ts';
import type { Citation, Day } from '../schema/index.ts';

/** What a rule found: a record, the part of it that is wrong, and the sentence to print. */
export interface Finding {
  /** The linked record of the Register that is at fault (of the earlier one, where it is gone); it knows its file. */
  readonly record: object;
  /** Another record, at whose beginning it is printed: where the one at fault is no longer in the files. */
  readonly at?: object;
  /** Path inside the record; the place printed is its value, its key with `key`, or the nearest parent. */
  readonly path?: Path;
  readonly key?: 'key';
  readonly message: string;
  readonly hint?: string;
  /**
   * The first day of what is said wrongly, where it is not the record's own `checked` or `from`: whether time took it
   * (`lapsed`) is judged by the days from then on (lapse.ts).
   */
  readonly since?: Day;
  /** Only where a single finding is milder or graver than its rule. */
  readonly severity?: Severity;
  /** A gap, found by a rule that also finds what is wrong. */
  readonly gap?: true;
  /** A mechanical correction of the record: only where no judgement is needed. */
  readonly fix?: Fix;
}

/** A failing and a passing content of one file, laid over the small test county; shown on `/rules/`. */
export interface Example {
  /** Path below the content folder. */
  readonly file: string;
  readonly failing: string;
  readonly passing: string;
  /** Further files both variants need. */
  readonly also?: Readonly<Record<string, string>>;
}

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /**
   * Whether everything it finds is a gap, something not said, rather than something said wrongly. How grave a gap is
   * depends on the county's level (level.ts).
   */
  readonly gaps?: true;
  /** The articles that demand it; empty where a reform document and no statute does. */
  readonly basis: readonly Citation[];
  /** The reform requirement behind it, in the words of the field: 不增项、不漏项、不越权…… */
  readonly demand?: string;
  /** Why it exists, for a reader without legal training. */
  readonly explains: string;
  readonly example: Example;
  /** True when it speaks of what is missing, and so must be silent while some file cannot be read. */
  readonly needsWhole?: true;
  /** True when it compares with the content as published earlier (`--since`), and rests where there is none. */
  readonly needsBefore?: true;
  check(register: Register, asOf: Day, before?: Register): Iterable<Finding>;
}
