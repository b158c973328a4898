/** `npm start`: check, build, index, serve, and print the address. */
await import('./build.ts');
if (!process.exitCode) await import('./serve.ts');
