/**
 * Zod makes faster checks out of text where it may. The Content-Security-Policy does not let it, and even asking is
 * reported as a violation. Imported before anything that declares a schema.
 */
import { config } from 'zod';

config({ jitless: true });
