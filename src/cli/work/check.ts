import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CellFigures } from '../../assessment/check/figures.js';
import { measureCell } from '../../assessment/check/measure-cell.js';
import { type CheckReport, reportOf } from '../../assessment/check/report.js';
import { cellsOfTopics, type ItemCell } from '../../assessment/items/item-cells.js';
import type { CheckRequest } from '../engine.js';
import { shipped } from '../package-files.js';

/** Measures the kinds of item asked for and judges them; the figures are the same with any number of jobs. */
export async function check(request: CheckRequest): Promise<CheckReport> {
  const { seed, seeds, jobs } = request;
  const all = cellsOfTopics();
  const chosen = all.filter(
    ({ topic, question }) =>
      (request.topics.length === 0 || request.topics.includes(topic.id)) &&
      (request.questions.length === 0 || request.questions.includes(question.id)),
  );
  const worker = shipped('dist/cli/check-worker.js');
  const threads = Math.min(jobs, chosen.length);
  const figures =
    threads > 1 && existsSync(worker)
      ? await measuredBy(
          threads,
          worker,
          chosen.map((cell) => all.indexOf(cell)),
          request,
        )
      : await measuredHere(chosen, request);
  return reportOf(figures, { seed, seeds, whole: chosen.length === all.length });
}

async function measuredHere(cells: readonly ItemCell[], request: CheckRequest): Promise<readonly CellFigures[]> {
  const figures: CellFigures[] = [];
  for (const cell of cells) {
    figures.push(measureCell(cell, request));
    request.progress(figures.length, cells.length);
  }
  return figures;
}

/** Each thread takes the next kind of item when it is free. */
async function measuredBy(
  threads: number,
  file: string,
  cells: readonly number[],
  { seed, seeds, progress }: CheckRequest,
): Promise<readonly CellFigures[]> {
  const figures: CellFigures[] = [];
  const queue = [...cells.entries()];
  let done = 0;
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: { seed, seeds } }));
  const finished = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        let place = 0;
        const next = (): void => {
          const job = queue.shift();
          if (job === undefined) {
            resolve();
            return;
          }
          place = job[0];
          worker.postMessage(job[1]);
        };
        worker.on('message', (measured: CellFigures) => {
          figures[place] = measured;
          progress(++done, cells.length);
          next();
        });
        worker.on('error', reject);
        next();
      }),
  );
  try {
    await Promise.all(finished);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return figures;
}
