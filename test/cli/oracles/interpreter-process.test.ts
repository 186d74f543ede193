import { describe, expect, onTestFinished, test } from 'vitest';
import { InterpreterProcess } from '../../../src/cli/oracles/interpreter-process.js';

/** An interpreter of a language in which a program says what its process does. */
const INTERPRETER = `
const { createInterface } = require('node:readline');
console.log('ready');
let served = 0;
createInterface({ input: process.stdin }).on('line', (line) => {
  for (const program of JSON.parse(line)) {
    if (program === 'crash') process.exit(3);
    while (program === 'hang');
    served += 1;
    require('node:fs').writeSync(1, JSON.stringify([program + ' ' + served, '', 0, false]) + '\\n');
  }
});`;

function start(lifetime: number): InterpreterProcess {
  const command = { command: process.execPath, arguments: ['-e', INTERPRETER], environment: {}, lifetime };
  const interpreter = new InterpreterProcess(command, 1000);
  onTestFinished(() => interpreter.close());
  return interpreter;
}

const outputs = async (interpreter: InterpreterProcess, programs: readonly string[]) =>
  (await interpreter.run(programs)).map(({ stdout, error, timedOut }) => (timedOut ? 'timed out' : (error ?? stdout)));

describe('programs in a child process', () => {
  test('give results in order, batch after batch', async () => {
    const interpreter = start(100);
    expect(await outputs(interpreter, ['a', 'b'])).toEqual(['a 1', 'b 2']);
    expect(await outputs(interpreter, [])).toEqual([]);
    expect(await outputs(interpreter, ['c'])).toEqual(['c 3']);
  });
  test('are killed when they take too long, and the next ones run all the same', async () => {
    expect(await outputs(start(100), ['a', 'hang', 'b', 'hang'])).toEqual(['a 1', 'timed out', 'b 1', 'timed out']);
  });
  test('may crash without harm to the others', async () => {
    const stopped = 'the interpreter stopped';
    expect(await outputs(start(100), ['a', 'crash', 'b', 'crash', 'crash'])).toEqual([
      'a 1',
      stopped,
      'b 1',
      stopped,
      stopped,
    ]);
  });
  test('get a fresh process after its lifetime', async () => {
    expect(await outputs(start(2), ['a', 'b', 'c'])).toEqual(['a 1', 'b 2', 'c 1']);
  });
  test('say so when there is no such interpreter', async () => {
    const missing = new InterpreterProcess({ command: '/no/such/python', arguments: [], environment: {}, lifetime: 1 });
    await expect(missing.run(['a'])).rejects.toThrow('/no/such/python does not start');
  });
});
