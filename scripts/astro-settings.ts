/** Reads the environment variables for `npx astro …`. A wrong setting ends it with its sentence and exit 2, as it does every command of ours. */
import { WrongSetting } from '../src/read-settings.ts';

try {
  await import('../src/settings.ts');
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
