import { describe, expect, it } from 'vitest';
import { guessers } from '../../src/assessment/check/guessers.js';
import { scoreOf } from '../../src/assessment/check/guessing.js';
import { askedAbout } from '../../src/assessment/items/answers.js';
import type { Composed } from '../../src/assessment/items/compose.js';
import { MOST_FEEDBACK_WORDS } from '../../src/assessment/items/feedback.js';
import type { Item, Solution } from '../../src/assessment/items/item.js';
import { feedbackOf, optionsOf, readOf, textOf } from '../../src/assessment/items/lint/texts.js';
import { forbiddenIn } from '../../src/assessment/items/lint/words.js';
import { faultsOf } from '../../src/assessment/items/lint.js';
import { castOf } from '../../src/assessment/items/solution/cast.js';
import { MOST_CELL_WORDS, wordsIn } from '../../src/assessment/items/solution/fitting.js';
import { solutionFor } from '../../src/assessment/items/solution.js';
import { type MakeOptions, makeQuiz } from '../../src/assessment/quiz/make-quiz.js';
import type { QuizRequest } from '../../src/assessment/quiz/request.js';
import { questionTypes } from '../../src/content/questions/index.js';
import { plain } from '../../src/document/index.js';
import { shapeOf } from '../../src/machine/python/index.js';
import { momentsOf, objectBorn, snapshotAt } from '../../src/machine/trace/index.js';
import { cells, itemsOf } from './items.fixture.js';

/** Choices by question type, about 200 of each; they serve several laws. */
const choices = new Map(
  questionTypes.map((question) => {
    const mine = cells.filter((cell) => cell.question === question);
    const count = question.id === 'alias-groups' ? 6 : Math.ceil(200 / mine.length);
    return [question.id, mine.map((cell) => itemsOf(cell, count, 'choice'))] as const;
  }),
);

const all: readonly Composed[] = [
  ...cells.flatMap((cell) => itemsOf(cell, 5, 'open')),
  ...[...choices.values()].flat().flatMap((items) => items.slice(0, 6)),
];
const solved = all.map((composed) => ({ composed, item: composed.item, solution: solutionFor(composed.item) }));

const placeOf = ({ topic, question, level, program }: Item): string =>
  `${topic}/${question}/${level}\n${program.source}`;

const sentencesOf = ({ columns, rows, paragraphs, answer, remember, tryIt }: Solution) => [
  ...columns,
  ...rows.flatMap(({ cells: each }) => each),
  ...paragraphs,
  answer,
  remember,
  ...(tryIt ? [tryIt] : []),
];

describe('every item', () => {
  it('has no fault', () => {
    for (const { item } of all) expect(faultsOf(item), placeOf(item)).toEqual([]);
  });

  it('has feedback of at most 45 words for each answer, with a reason', () => {
    for (const { item } of all) {
      for (const feedback of feedbackOf(item.interaction)) {
        expect(wordsIn(feedback), plain(feedback)).toBeLessThanOrEqual(MOST_FEEDBACK_WORDS);
        if (item.program.source !== '')
          expect(plain(feedback), placeOf(item)).toMatch(
            /^(Right\. \S|This would be right if \S|This one does not\. \S)/,
          );
        expect(plain(feedback), placeOf(item)).toMatch(/\.$/);
      }
    }
  });

  it('takes its wrong answers from ideas', () => {
    const wrong = all.flatMap(({ item: { interaction } }) =>
      interaction.kind === 'choice'
        ? interaction.options.filter(({ isKey }) => !isKey).map(({ misconceptions }) => misconceptions)
        : 'expected' in interaction
          ? interaction.expected.map(({ misconceptions }) => misconceptions)
          : [],
    );
    const named = wrong.filter((ideas) => ideas.length > 0).length;
    expect(named / wrong.length).toBeGreaterThanOrEqual(0.95);
  });

  it('uses no forbidden word, in the item or its solution', () => {
    for (const { item, solution } of solved) {
      for (const sentence of [...readOf(item), ...sentencesOf(solution)])
        expect(forbiddenIn(sentence), plain(sentence)).toBeUndefined();
    }
  });

  it('says nothing undefined, twice blank or wrong in number', () => {
    for (const { item, solution } of solved) {
      for (const sentence of [...readOf(item), ...sentencesOf(solution)]) {
        expect(plain(sentence), placeOf(item)).not.toMatch(/undefined|NaN|\[object|\S {2,}\S/);
        expect(plain(sentence), placeOf(item)).not.toMatch(/\b0 references|\b1 references|\bone references|[+−]0\b/);
      }
    }
  });
});

/** Lines that begin a block and run again where it ends. */
function blockLines(source: string): ReadonlySet<number> {
  return new Set(
    source.split('\n').flatMap((text, index) => (text.trimStart().startsWith('with ') ? [index + 1] : [])),
  );
}

describe('every worked solution', () => {
  it('has cells of at most 18 words, and says something on every line', () => {
    for (const { item, solution } of solved) {
      for (const { line, cells: each } of solution.rows) {
        expect(each.length, placeOf(item)).toBe(solution.columns.length - 1);
        expect(plain(each[0] ?? []), `${placeOf(item)}\nline ${line}`).not.toBe('');
        for (const cell of each) expect(wordsIn(cell), plain(cell)).toBeLessThanOrEqual(MOST_CELL_WORDS);
      }
    }
  });

  it('covers every executed line once, in order; that of a block also where it ends', () => {
    for (const { composed, item, solution } of solved) {
      const version = item.versions.at(-1);
      if (version === undefined) throw new Error('no version');
      const trace = askedAbout(composed.laboratory, composed.prompt).truth(version);
      const blocks = blockLines(trace.program.source);
      const ran = momentsOf(trace).filter(({ line, visit }) => visit === 1 || blocks.has(line));
      const lines = [...new Set(ran.map(({ line }) => line))];
      const covered = solution.rows.flatMap(({ line }) => {
        const [from = 0, to = from] = line.split('–').map(Number);
        return lines.filter((each) => each >= from && each <= to);
      });
      expect(covered, placeOf(item)).toEqual(ran.map(({ line }) => line));
    }
  });

  it('counts the references that the snapshot of the line has', () => {
    for (const { composed, item, solution } of solved) {
      const version = item.versions.at(-1);
      if (version === undefined) throw new Error('no version');
      const trace = askedAbout(composed.laboratory, composed.prompt).truth(version);
      const cast = castOf(trace);
      const headings = solution.columns.map(plain);
      const counted: [column: number, id: number][] = headings.flatMap((heading, column): [number, number][] => {
        if (column < 2) return [];
        const object = composed.prompt.object;
        if (heading === 'references') return object === undefined ? [] : [[column, objectBorn(trace, object) ?? 0]];
        return cast.ids.filter((id) => cast.nameOf(id) === heading).map((id) => [column, id]);
      });
      const blocks = blockLines(trace.program.source);
      for (const [index, { line, cells: each }] of solution.rows.entries()) {
        const last = Number(line.split('–').at(-1));
        const ends = blocks.has(last) && solution.rows.slice(0, index).some((row) => row.line === line);
        const snapshot = snapshotAt(trace, { line: last, visit: ends ? 2 : 1 });
        for (const [column, id] of counted) {
          const cell = plain(each[column - 1] ?? []);
          if (/^\d+$/.test(cell)) expect(Number(cell), `${placeOf(item)}\nline ${line}`).toBe(snapshot?.refcount(id));
          if (cell === 'freed') expect(snapshot?.object(id).freedOn, placeOf(item)).toBeLessThanOrEqual(last);
        }
      }
    }
  });

  it('ends with the key, in the form asked', () => {
    for (const { item, solution } of solved) {
      const { interaction } = item;
      const answer = plain(solution.answer);
      if (interaction.kind === 'number') expect(answer).toBe(String(interaction.key));
      else if (interaction.kind === 'lines') expect(answer).toBe(interaction.key.join(' / '));
      else if ('options' in interaction) {
        const letters = interaction.options.flatMap(({ isKey }, index) =>
          isKey ? [String.fromCharCode(65 + index)] : [],
        );
        expect(answer.startsWith(`${letters.join(', ')}, `), answer).toBe(true);
      }
    }
  });

  it('has a short marker line about answers that the item shows', () => {
    for (const { item, solution } of solved) {
      const letters = optionsOf(item.interaction).map((_, index) => String.fromCharCode(65 + index));
      for (const { answer, meaning } of solution.marker) {
        expect(meaning, placeOf(item)).not.toBe('');
        expect(`${answer} = ${meaning}`, placeOf(item)).not.toMatch(/= =|undefined/);
        if (item.interaction.kind === 'choice') expect(letters, placeOf(item)).toContain(answer);
      }
    }
  });
});

describe('guessing does not pay', () => {
  for (const [question, byCell] of choices) {
    const items = byCell.flat();
    if (items.every(({ item }) => item.interaction.kind !== 'choice')) continue;
    for (const [name, guesser] of Object.entries(guessers)) {
      it(`${question}: by the ${name}`, () => {
        const { score, chance } = scoreOf(items, guesser);
        expect(score).toBeLessThanOrEqual(chance + 0.1);
      });
    }

    it(`${question}: the key has no fixed rank, and no number is the key of more than 40 %`, () => {
      const keys = items.flatMap(({ item: { interaction } }) =>
        interaction.kind === 'choice' ? [interaction.options.findIndex(({ isKey }) => isKey)] : [],
      );
      for (const rank of new Set(keys)) {
        expect(keys.filter((each) => each === rank).length / keys.length).toBeLessThan(0.6);
      }
      const values = items.flatMap(({ item: { interaction } }) =>
        optionsOf(interaction).flatMap(({ isKey, content }) =>
          isKey && /^\d+$/.test(textOf(content)) ? [textOf(content)] : [],
        ),
      );
      for (const value of new Set(values)) {
        if (values.length >= 50)
          expect(values.filter((each) => each === value).length / values.length, value).toBeLessThanOrEqual(0.4);
      }
    });
  }
});

describe('items of one recipe', () => {
  it('are all different, up to names and values, in question or program', () => {
    const [cell] = cells.filter(
      ({ topic, question, level }) =>
        topic.id === 'reference-counting' && question.id === 'refcount-at-line' && level === 3,
    );
    if (cell === undefined) throw new Error('no such cell');
    const items = itemsOf(cell, 1000, 'open');
    const shapes = items.map(({ item }) => shapeOf(item.program.body) + JSON.stringify(item.ask));
    expect(items.length).toBe(1000);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

/** A request for items of some question types. */
function requestFor(questions: readonly string[], count: number, forms: number): QuizRequest {
  return {
    title: 'Laws',
    python: 'any',
    sections: [{ topics: [], questions, count, misconceptions: [], places: {} }],
    exclude: [],
    use: 'practice',
    without: [],
    forms,
    key: 'none',
    paper: 'a4',
    language: 'en',
    formats: [],
    interaction: forms > 1 ? 'auto' : 'choice',
    feedback: 'full',
    places: {},
  };
}

describe('papers', () => {
  const options = (seed: string): MakeOptions => ({ seed, release: 'laws' });

  it('spread the keys of shuffled options over all positions, with no run over three', () => {
    const counts = new Map<string, number>();
    let total = 0;
    for (const seed of ['one', 'two', 'three', 'four', 'five', 'six']) {
      const { paper } = makeQuiz(requestFor(['predict-output'], 10, 1), options(seed));
      const places = (paper.forms[0]?.questions ?? []).flatMap(({ item: { interaction } }) =>
        interaction.kind === 'choice' && !interaction.fixedOrder
          ? [`${interaction.options.findIndex(({ isKey }) => isKey)} of ${interaction.options.length}`]
          : [],
      );
      for (const place of places.filter((each) => each.endsWith('of 3'))) {
        counts.set(place, (counts.get(place) ?? 0) + 1);
        total++;
      }
      const letters = places.map((place) => place[0] ?? '').join('');
      expect(letters).not.toMatch(/(.)\1{3}/);
    }
    expect(counts.size).toBe(3);
    for (const [place, count] of counts) {
      expect(count / total, place).toBeGreaterThanOrEqual(0.2);
      expect(count / total, place).toBeLessThanOrEqual(0.45);
    }
  });

  it('ask the same of everyone: forms share topic, question, level, way to answer, points, minutes and length', () => {
    const { paper } = makeQuiz(requestFor([], 12, 3), options('forms'));
    const [first, ...others] = paper.forms;
    for (const form of others) {
      for (const [index, { item }] of form.questions.entries()) {
        const model = first?.questions[index]?.item;
        if (model === undefined) throw new Error('a form with more questions');
        for (const trait of ['topic', 'question', 'level', 'points', 'minutes'] as const)
          expect(item[trait], `${form.label} ${index + 1} ${trait}`).toBe(model[trait]);
        expect(item.interaction.kind).toBe(model.interaction.kind);
        expect(Math.abs((item.features.codeLines ?? 0) - (model.features.codeLines ?? 0))).toBeLessThanOrEqual(1);
      }
    }
  });
});
