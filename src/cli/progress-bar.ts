import type { Progress } from './engine.js';
import type { Terminal } from './session.js';

/** Short jobs show nothing. */
const PATIENCE_MS = 500;
const BETWEEN_MS = 100;
const WIDTH = 30;

/** A bar on standard error while somebody watches; `end` wipes it away. */
export function progressBar(label: string, terminal: Terminal, quiet: boolean): { show: Progress; end(): void } {
  const start = Date.now();
  let next = start + PATIENCE_MS;
  let isShown = false;
  if (quiet || !terminal.isWatched) return { show: () => {}, end: () => {} };
  return {
    show: (done, total) => {
      const now = Date.now();
      if (now < next || total <= 0) return;
      next = now + BETWEEN_MS;
      isShown = true;
      const filled = Math.min(WIDTH, Math.round((done / total) * WIDTH));
      terminal.tell(`\r${label} ${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)} ${done} of ${total}`);
    },
    end: () => {
      if (isShown) terminal.tell('\r\u001b[K');
    },
  };
}
