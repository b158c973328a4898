/** The door of the screening room: a department's notice in, what it puts on towns out. */
export { type Against, listsAgainst } from './against.ts';
export { replyTo, requestFor } from './papers.ts';
export { type Hit, sayHit, screen, screenJson } from './screen.ts';
