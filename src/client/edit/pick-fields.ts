/** Which fields name another record, and of which kind. A test holds it against the schemas. */

/** Kinds of records to choose from; offices and windows are those of the file's own town. */
export type PickOf =
  | 'matter'
  | 'department'
  | 'law'
  | 'decision'
  | 'agreement'
  | 'town'
  | 'document'
  | 'faq'
  | 'handbook'
  | 'domain'
  | 'office'
  | 'window'
  /** A department or a town. */
  | 'organ';

/** By the field's name, or by its group's and its own where the name alone says too little. */
export const PICKS: Readonly<Record<string, PickOf>> = {
  matter: 'matter',
  matters: 'matter',
  related: 'matter',
  department: 'department',
  decider: 'department',
  'lead.by': 'department',
  'support.by': 'department',
  'successor.by': 'organ',
  by: 'law',
  law: 'law',
  decision: 'decision',
  admission: 'decision',
  closedBy: 'decision',
  agreement: 'agreement',
  'merged.town': 'town',
  documents: 'document',
  faq: 'faq',
  handbook: 'handbook',
  domain: 'domain',
  office: 'office',
  window: 'window',
};
