/** How far a long command is: bars for people at a terminal only, steps in a log, too. */

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

/** Shows nothing. */
export const NO_PROGRESS: Progress = { doing: () => {}, done: () => {}, clear: () => {} };

/** Steps of a few seconds, each told in a line of its own, with bars where there is a terminal. */
export function stepsOn(terminal: Terminal): Progress {
  const { done, clear } = progressOn(terminal, '个');
  return { clear, done, doing: (what) => void terminal.write(`${what}…\n`) };
}

/** `unit` is what is counted. */
export function progressOn(terminal: Terminal, unit = '行'): Progress {
  if (terminal.isTTY !== true) return NO_PROGRESS;
  return {
    clear: () => void terminal.write('\r\u001b[K'),
    doing: (what) => void terminal.write(`\r\u001b[K${what}…`),
    done: (count, all) => {
      const step = Math.ceil(all / STEPS);
      if (count % step !== 0 && count !== all) return;
      const full = Math.round((count / all) * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      terminal.write(`\r\u001b[K${bar} ${count}/${all} ${unit}${count === all ? '\n' : ''}`);
    },
  };
}
