#!/usr/bin/env node
import { engine } from './engine.js';
import { run } from './run.js';

// A reader that has seen enough, such as `head`, is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  engine,
  terminal: {
    folder: process.cwd(),
    isWatched: process.stderr.isTTY === true,
    write: (content) => process.stdout.write(content),
    tell: (text) => process.stderr.write(text),
    read: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
  },
});
