/** What people type behind a command: read by its options, and told in plain words where it cannot be. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../src/register/index.ts';
// What the environment says is judged for every command, also one that asks nothing of it (DESIGN 6).
import '../src/settings.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true }>>;

const HELP = { help: { type: 'boolean', short: 'h', default: false } } as const;

/** Undefined where the command has nothing to do: `usage` was asked for and printed, or the words are wrong, which is said before it. */
export function commandLine<const O extends Options>(
  usage: string,
  options: O,
  words: 'words' | 'no words' = 'no words',
): Read<O> | undefined {
  try {
    const read = parseArgs({
      allowPositionals: words === 'words',
      options: { ...options, ...HELP },
    }) as unknown as Read<O> & { values: { help: boolean } };
    if (!read.values.help) return read;
    process.stdout.write(usage);
    return undefined;
  } catch (error) {
    return complain(inChinese(error, Object.keys({ ...options, ...HELP })), usage);
  }
}

/** Says what is wrong, then how it goes. */
export function complain(sentence: string, usage: string): undefined {
  process.stderr.write(`${sentence}\n\n${usage}`);
  process.exitCode = 2;
}

/** What `parseArgs` cannot make sense of, in Chinese; `known` are the options there are. Throws again what it does not know. */
function inChinese(error: unknown, known: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const named = /'(.*?)(?: <value>)?'/.exec(message)?.[1] ?? '';
  // A flag with a letter of its own is called '-h, --help'.
  const flag = `--${named.replace(/^.*, /, '').replace(/^-+/, '')}`;
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const near = nearest(flag.slice(2), known);
      return `不认识 ${named}${near ? `，是不是 --${near}？` : ''}`;
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message) ? `${flag} 后面不写内容` : `${flag} 后面没有内容`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `不认识“${named}”，选项前面要写 --`;
    default:
      throw error;
  }
}
