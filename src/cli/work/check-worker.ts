import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, measureCell } from '../../assessment/check/measure-cell.js';
import { cellsOfTopics } from '../../assessment/items/item-cells.js';

const cells = cellsOfTopics();

// Gets the number of a kind of item, sends its figures.
parentPort?.on('message', (number: number) => {
  const cell = cells[number];
  if (cell === undefined) throw new RangeError(`no kind of item ${number}`);
  parentPort?.postMessage(measureCell(cell, workerData as CheckOptions));
});
