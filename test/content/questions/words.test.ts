import { describe, expect, test } from 'vitest';
import { questionTypes } from '../../../src/content/questions/index.js';
import { plain, type Sentence } from '../../../src/document/index.js';
import { type Program, parse } from '../../../src/machine/python/index.js';
import { stretchesOf } from '../../../src/machine/trace/index.js';
import { allPosed, type Posed, runOf } from './posing.fixture.js';
import { withPrelude } from './programs.fixture.js';

const POSED = allPosed('3.15');

/** Words that no learner reads. */
const NEVER =
  /\b(variables?|labels?|pointers?|points to|holds|contains|stores|elements?|born|allocated|dies|killed?|destroyed|garbage(?! collector)|deleted|cleaned up|modif\w+|updates?|misconception|undefined)\b/i;

const words = (sentence: Sentence): number => plain(sentence).split(/\s+/).filter(Boolean).length;

/** Only the sentences that learners read, without what the program itself names. */
function prose(sentence: Sentence): string {
  return sentence.map((run) => (run.kind === 'text' ? run.text : 'x')).join('');
}

describe('of every question', () => {
  const aboutPrograms = questionTypes.filter(({ showsNoProgram }) => showsNoProgram !== true);
  test.each(aboutPrograms.map((type) => [type.id, type] as const))('%s is posed about some program', (id) => {
    expect(POSED.some(({ type }) => type.id === id)).toBe(true);
  });

  test('the stem is one short question', () => {
    for (const { prompt } of POSED) {
      expect(plain(prompt.stem)).toMatch(/^[A-Z][^?]*\?$/);
      expect(words(prompt.stem), plain(prompt.stem)).toBeLessThanOrEqual(25);
    }
  });

  test('no sentence uses a word that means two things', () => {
    const all = POSED.flatMap(({ prompt, trace }) => [
      prompt.stem,
      prompt.because({ trace }),
      prompt.remember,
      ...(prompt.tryIt ? [prompt.tryIt] : []),
    ]);
    expect([...new Set(all.map(prose).filter((text) => NEVER.test(text)))]).toEqual([]);
  });

  test('the reason is short, whole, and leaves "Right." to the feedback', () => {
    for (const { prompt, trace } of POSED) {
      const reason = prompt.because({ trace });
      expect(plain(reason)).toMatch(/^[A-Za-z_`"].*\.$/s);
      expect(plain(reason)).not.toMatch(/^Right|\s\s|\s[.,]|undefined/);
      expect(words(reason), plain(reason)).toBeLessThanOrEqual(58);
    }
  });

  test('the id is its own within the program and says nothing of the key', () => {
    const seen = new Map<Program, Set<string>>();
    for (const { program, type, prompt } of POSED) {
      const ids = seen.get(program) ?? new Set();
      expect(ids.has(`${type.id} ${prompt.id}`)).toBe(false);
      seen.set(program, ids.add(`${type.id} ${prompt.id}`));
    }
  });

  test('the decisive moments are lines that ran, in order, each once', () => {
    for (const { prompt, trace } of POSED) {
      const order = stretchesOf(trace).map(({ moment }) => `${moment.line}:${moment.visit}`);
      const places = prompt.decisive.map(({ line, visit }) => order.indexOf(`${line}:${visit}`));
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test('what is chosen is among the candidates', () => {
    for (const posed of POSED) {
      const { prompt } = posed;
      const key = prompt.answer(posed);
      if (key?.kind !== 'chosen') continue;
      const ids = prompt.candidates?.map(({ id }) => id) ?? [];
      for (const id of key.ids) expect(ids).toContain(id);
      if (prompt.forms.includes('multiple')) expect([0, ids.length]).not.toContain(key.ids.length);
    }
  });
});

describe('objectives', () => {
  test.each(['aliasing', 'reference-counting', 'deallocation', 'cycles-and-gc', 'any-other'])(
    'of %s start with "I can"',
    (topic) => {
      for (const type of questionTypes) {
        const text = plain(type.words.objective(topic));
        expect(text).toMatch(/^I can [^.]*\.$|^I can .*getrefcount.*\.$|^I can .*gc\.collect\(\).*\.$/);
        expect(NEVER.test(text), text).toBe(false);
      }
    },
  );
});

describe('what there is to try', () => {
  test('prints what it says, where lines are added', () => {
    const tried = POSED.flatMap((posed) => addedLines(posed) ?? []);
    for (const { program, line, says } of tried) expect(printedOn(program, line), program.source).toMatch(says);
    expect(tried.length).toBeGreaterThan(150);
  });

  test('prints what it says, where a class gets a __del__', () => {
    const tried = POSED.flatMap((posed) => withMethod(posed) ?? []);
    for (const { program, says } of tried) {
      const { label, line } = says;
      const run = runOf(program);
      const lines = stretchesOf(run).filter(({ output }) => output.includes(`~${label}\n`));
      expect(lines.map(({ moment }) => moment.line)).toEqual(line === undefined ? [] : [line]);
    }
    expect(tried.length).toBeGreaterThan(40);
  });
});

/** "Add `print(a is b)` after line 4. It prints True." */
function addedLines({ prompt, program }: Posed): { program: Program; line: number; says: RegExp } | undefined {
  const text = plain(prompt.tryIt ?? []);
  const [, at = '', prints = ''] = /after line (\d+)\. It prints (\w+)/.exec(text) ?? [];
  if (at === '') return undefined;
  const codes = (prompt.tryIt ?? []).flatMap((run) => (run.kind === 'code' ? [run.code] : []));
  const added = codes.slice(0, codes.findIndex((code) => code.startsWith('print(')) + 1);
  const lines = program.source.split('\n');
  const indent = /^ */.exec(lines[Number(at) - 1] ?? '')?.[0] ?? '';
  lines.splice(Number(at), 0, ...added.map((line) => indent + line));
  const changed = withSource(program, lines.join('\n'));
  return { program: changed, line: Number(at) + added.length, says: new RegExp(`^${prints}\n$`) };
}

function withSource({ prelude }: Program, source: string): Program {
  return prelude ? withPrelude(prelude.source, source) : parse(source, 'main.py');
}

function printedOn(program: Program, line: number): string {
  return stretchesOf(runOf(program))
    .filter(({ moment }) => moment.line === line)
    .map(({ output }) => output)
    .join('');
}

/** "Give `Node` a method `__del__` that prints `self.label`. "oak" is printed by line 5." */
function withMethod({
  prompt,
  program,
}: Posed): readonly { program: Program; says: { label: string; line: number | undefined } }[] | undefined {
  const text = plain(prompt.tryIt ?? []);
  const [, attribute = '', rest = ''] = /__del__ that prints (self\.\w+)\. (.*)$/.exec(text) ?? [];
  if (attribute === '' || program.prelude === undefined) return undefined;
  const source = `${program.prelude.source}    def __del__(self):\n        print("~" + ${attribute})\n`;
  const changed = withPrelude(source, program.source);
  const line = /line (\d+)/i.exec(rest)?.[1];
  const labels = [...rest.matchAll(/"(\w+)"/g)].map(([, label = '']) => label);
  return labels.map((label) => ({
    program: changed,
    says: { label, line: line === undefined ? undefined : Number(line) },
  }));
}
