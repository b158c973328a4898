/** What other folders may import of `screening/`: a department's notice in, the duties it lays on towns out. */
export { type Against, listsAgainst } from './against.ts';
export { replyTo, requestFor } from './papers.ts';
export { type Hit, sayHit, screen, screenJson } from './screen.ts';
