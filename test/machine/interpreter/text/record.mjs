// Asks the real Pythons of the dev dependencies and writes recording.jsonl: node record.mjs
// A line is [function, arguments, keywords of a method or null, answers by the first version that gives each].
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSIONS = ['3.11', '3.12', '3.13', '3.14', '3.15'];
const EACH = JSON.stringify({
  formatInt: 120,
  formatFloat: 160,
  formatString: 60,
  percentFormat: 250,
  parseInteger: 60,
  parseFloatText: 40,
  floatRepr: 60,
  floatPow: 60,
  methods: 1100,
});
const [version] = process.argv.slice(2);
if (version === undefined) record();
else await answer(version, readFileSync(0, 'utf8'));

/** Each Python in a process of its own: two WebAssembly builds do not live together. */
function record() {
  /** @type {(each: string, input: string) => string} */
  const run = (each, input) =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), each], { input }).toString();
  const calls = run('3.11', '');
  const answers = VERSIONS.map((each) => JSON.parse(run(each, calls)));
  /** @type {[name: string, values: unknown[], keywords?: object][]} */
  const read = JSON.parse(calls);
  const lines = read.map(([name, values, keywords = null], index) => {
    const given = answers.map((each) => JSON.stringify(each[index]));
    const changes = VERSIONS.flatMap((each, at) => (given[at] === given[at - 1] ? [] : [`"${each}":${given[at]}`]));
    return `${JSON.stringify([name, values, keywords]).slice(0, -1)},{${changes}}]`;
  });
  writeFileSync(new URL('recording.jsonl', import.meta.url), `${lines.join('\n')}\n`);
}

/**
 * Prints the calls, or with calls as input their answers.
 * @param {string} each
 * @param {string} calls
 */
async function answer(each, calls) {
  const { loadPyodide } = await import(`pyodide${each.replace('.', '')}/pyodide.mjs`);
  const python = await loadPyodide();
  python.runPython(readFileSync(new URL('record.py', import.meta.url), 'utf8'));
  const { globals } = python;
  process.stdout.write(calls === '' ? globals.get('cases')(2024, EACH) : globals.get('answers')(calls));
}
