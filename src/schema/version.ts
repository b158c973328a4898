/** Ways of writing content, oldest first, by the engine's version that brought each. `upgrade` goes from one to the next. */
export const CONTENT_VERSIONS = ['1.0.0-rc.1'] as const;

export type ContentVersion = (typeof CONTENT_VERSIONS)[number];
