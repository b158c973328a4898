/** How far a long command is: for people at a terminal, never in a file or a log. */

const WIDTH = 30;
/** Drawing costs more than counting; nobody sees more than this. */
const STEPS = 100;

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** What is being done while nothing can be counted. */
  doing(what: string): void;
  /** So many of all; the last one ends the line. */
  done(count: number, all: number): void;
  /** Makes room for what is said next. */
  clear(): void;
}

export function progressOn(terminal: Terminal): Progress {
  if (terminal.isTTY !== true) return { doing: () => {}, done: () => {}, clear: () => {} };
  return {
    clear: () => void terminal.write('\r\u001b[K'),
    doing: (what) => void terminal.write(`\r\u001b[K${what}…`),
    done: (count, all) => {
      const step = Math.ceil(all / STEPS);
      if (count % step !== 0 && count !== all) return;
      const full = Math.round((count / all) * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      terminal.write(`\r\u001b[K${bar} ${count}/${all} 行${count === all ? '\n' : ''}`);
    },
  };
}
