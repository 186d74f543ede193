import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { progressBar } from '../../src/cli/progress-bar.js';
import type { Terminal } from '../../src/cli/session.js';

const told = (isWatched: boolean) => {
  const lines: string[] = [];
  const terminal: Terminal = {
    folder: '.',
    isWatched,
    write: () => {},
    tell: (text) => lines.push(text),
    read: async () => new Uint8Array(),
  };
  return { lines, terminal };
};

test('a progress bar shows long work to whoever watches, and wipes itself away', async () => {
  const { lines, terminal } = told(true);
  const bar = progressBar('Making', terminal, false);
  bar.show(1, 4);
  expect(lines).toEqual([]);
  await sleep(600);
  bar.show(2, 4);
  bar.show(3, 4);
  bar.end();
  expect(lines).toEqual([`\rMaking ${'█'.repeat(15)}${'·'.repeat(15)} 2 of 4`, '\r\u001b[K']);
});

test('nobody sees one in a file, or when quiet', async () => {
  for (const { lines, bar } of [
    { ...told(false), quiet: false },
    { ...told(true), quiet: true },
  ].map(({ lines, terminal, quiet }) => ({ lines, bar: progressBar('Making', terminal, quiet) }))) {
    await sleep(550);
    bar.show(2, 4);
    bar.end();
    expect(lines).toEqual([]);
  }
});
