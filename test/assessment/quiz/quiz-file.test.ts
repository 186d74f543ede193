import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuizFile } from '../../../src/assessment/quiz/quiz-file.js';
import { HeapsheetErrors } from '../../../src/errors.js';
import { KNOWN } from './known-ids.fixture.js';

const read = (text: string) => readQuizFile(text, 'quiz.yaml', KNOWN);

/** What is reported for a text, one `line:column: message | hint` each. */
function mistakes(text: string): readonly string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof HeapsheetErrors)) throw error;
    return error.errors.map(({ place, message, hint }) => {
      expect(place?.file).toBe('quiz.yaml');
      return `${place?.line}:${place?.column}: ${message}${hint ? ` | ${hint}` : ''}`;
    });
  }
  return [];
}

const FULL = `title: Names, objects and reference counts
course: CS 2
seed: autumn-2026
python: 3.14
instructions: No computer.
sections:
  - topic: [aliasing, containers]
    question: [predict-output, alias-groups]
    count: 3
    difficulty: 2-3
    points: 2
  - topic: reference-counting
    question: refcount-at-line
    count: 2
    difficulty: easy
    misconceptions: [assignment-copies, count-names-only]
use: practice
knows: [lists, dicts, functions]
without: classes, imports
forms: 2
key: separate
paper: letter
language: en
format: [pdf, md]
interaction: choice
out: sheets
`;

describe('a quiz file', () => {
  test('becomes a request', () => {
    const { places, sections, ...quiz } = read(FULL);
    expect(quiz).toEqual({
      title: 'Names, objects and reference counts',
      course: 'CS 2',
      seed: 'autumn-2026',
      python: '3.14',
      instructions: 'No computer.',
      exclude: [],
      use: 'practice',
      knows: ['lists', 'dicts', 'functions'],
      without: ['classes', 'imports'],
      forms: 2,
      key: 'separate',
      paper: 'letter',
      language: 'en',
      formats: ['pdf', 'md'],
      interaction: 'choice',
      feedback: 'full',
      out: 'sheets',
    });
    expect(sections.map(({ places: _, place: __, ...section }) => section)).toEqual([
      {
        topics: ['aliasing', 'containers'],
        questions: ['predict-output', 'alias-groups'],
        count: 3,
        levels: { from: 2, to: 3 },
        points: 2,
        misconceptions: [],
      },
      {
        topics: ['reference-counting'],
        questions: ['refcount-at-line'],
        count: 2,
        levels: { from: 1, to: 2 },
        misconceptions: ['assignment-copies', 'count-names-only'],
      },
    ]);
    expect(places.forms).toEqual({ file: 'quiz.yaml', line: 20, column: 8 });
    expect(sections[1]?.place).toEqual({ file: 'quiz.yaml', line: 12, column: 5 });
    expect(sections[1]?.places.count).toEqual({ file: 'quiz.yaml', line: 14, column: 12 });
  });

  test('of one line has every default', () => {
    expect(read('sections: [{ topic: aliasing }]')).toMatchObject({
      title: 'How Python manages memory',
      python: 'any',
      forms: 1,
      key: 'separate',
      paper: 'a4',
      formats: ['pdf', 'html', 'moodle'],
      interaction: 'auto',
      use: 'practice',
      sections: [{ topics: ['aliasing'], questions: [], count: 1, misconceptions: [] }],
    });
  });

  test('keeps seeds and titles as they are written', () => {
    for (const seed of ['2026', '007', '1e3', '0x10', '3.10'])
      expect(read(`seed: ${seed}\nsections: [{ topic: aliasing }]`).seed).toBe(seed);
    expect(read('title: 2026\nsections: [{ topic: aliasing }]').title).toBe('2026');
  });

  test('takes a level, a range either way round, or a word', () => {
    const levels = (difficulty: string) =>
      read(`sections: [{ topic: aliasing, difficulty: ${difficulty} }]`).sections[0]?.levels;
    expect(levels('4')).toEqual({ from: 4, to: 4 });
    expect(levels('3-2')).toEqual({ from: 2, to: 3 });
    expect(levels('2–4')).toEqual({ from: 2, to: 4 });
    expect(levels('medium')).toEqual({ from: 3, to: 3 });
    expect(levels('hard')).toEqual({ from: 4, to: 5 });
  });
});

describe('mistakes in a quiz file', () => {
  test('are all reported at once, in the order of the text, with what would work', () => {
    const text = `titel: A
seed: x
python: 3.10
sections:
  - topic: [aliasing, containrs]
    question: refcount-at-lin
    cuont: 3
    difficulty: 7
    points: 1.3
  - count: 2
  - topic: weak-references
    count: three
    misconceptions: names-are-boxes
    forms: 2
knows: [list]
use: test
forms: 30
key: seperate
format: [pdf, markdown, docx]
exclude: [hello, A-7K3F]
anchors: 3
language: es
`;
    expect(mistakes(text)).toEqual([
      '1:1: unknown key titel | did you mean title?',
      '3:9: python must be any, or one of the versions 3.11, 3.12, 3.13, 3.14, 3.15, not "3.10"',
      '5:23: topic: there is no topic containrs | did you mean containers?',
      '6:15: question: there is no question type refcount-at-lin | did you mean refcount-at-line?',
      '7:5: unknown key cuont | did you mean count?',
      '8:17: difficulty must be a level from 1 to 5, a range such as 2-3, or easy, medium or hard, not 7',
      '9:13: points must be a number of points from 0.5 to 100, in halves, not 1.3',
      '10:5: section 2 does not say what to ask about | give it a topic, a question, misconceptions or a program',
      '12:12: count must be a whole number from 1 to 100000, not "three"',
      '13:21: misconceptions: there is no misconception names-are-boxes | heapsheet list misconceptions',
      '14:5: unknown key forms | forms belongs at the top, outside the sections',
      '15:9: knows: there is no construct list | did you mean lists?',
      '16:6: use must be practice or exam, not "test"',
      '17:8: forms must be a whole number from 1 to 26, not 30',
      '18:6: key must be none, separate, embedded or both, not "seperate"',
      '19:15: format: there is no format markdown | did you mean md?',
      '19:25: format: the format docx is not available yet | available are html, json, jsonl, md, moodle, pdf',
      '20:11: exclude: hello names no item | a code as printed at the question, or the label of an exam such as A-7K3F',
      '21:1: anchors is not available yet | leave it out',
      '22:11: language: es is not available yet | available is en',
    ]);
  });

  test.each([
    ['', '1:1: the quiz file is empty | heapsheet init writes one to start from'],
    ['# nothing\n', '1:1: the quiz file is empty | heapsheet init writes one to start from'],
    ['title: A\n', '1:1: sections is missing: a list of sections'],
    ['sections: []\n', '1:11: sections must be a list of at least one section, not an empty list'],
    ['sections: aliasing\n', '1:11: sections must be a list of sections, not "aliasing"'],
    [
      '- topic: aliasing\n',
      '1:1: the quiz file must be a mapping with sections and what else the quiz needs, not this list',
    ],
    [
      'sections: [aliasing]',
      '1:12: section 1 must be a section: topic, question, count and what else it needs, not "aliasing"',
    ],
    ['course:\nsections: [{ topic: aliasing }]', '1:8: course must be a text of at most 200 characters, not empty'],
    ['count: 3\nsections: [{ topic: aliasing }]', '1:1: unknown key count | count belongs inside a section'],
    [
      'sections: [{ topic: aliasing }]\nknows: lists\nwithout: [lists, dicts]',
      '3:11: lists is in both knows and without',
    ],
    ['sections: [{ topic: aliasing, roster: mine.csv }]', '1:31: roster is not available yet | leave it out'],
  ])('as in %j', (text, mistake) => {
    expect(mistakes(text)).toEqual([mistake]);
  });
});

describe('YAML that a quiz file has no use for is refused:', () => {
  test('anchors and aliases, before they unfold', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    const found = mistakes(bomb.join('\n'));
    expect(found).toHaveLength(9 + 8 * 9);
    expect(found[0]).toBe('1:7: anchors such as &a are not used in quiz files | write the value out in full');
    expect(mistakes('sections: [{ topic: &t aliasing }, { topic: *t }]')).toHaveLength(2);
  });

  test.each(['!!js/function "x"', '!custom x', '!!binary aGk=', '!!set {a}'])('the tag of %s', (value) => {
    expect(mistakes(`title: ${value}\nsections: [{ topic: aliasing }]`).join()).toMatch(
      /^1:\d+: tags such as \S+ are not used/,
    );
  });

  test('merge keys, several documents, doubled keys, endless nesting, too much of it', () => {
    expect(mistakes('<<: { title: A }\nsections: [{ topic: aliasing }]')[0]).toContain('unknown key <<');
    expect(mistakes('title: A\n---\ntitle: B\n')[0]).toContain('not valid YAML');
    expect(mistakes('title: A\ntitle: B\nsections: [{ topic: aliasing }]')[0]).toBe(
      '2:1: not valid YAML: Map keys must be unique',
    );
    expect(mistakes(`title: ${'['.repeat(100_000)}`)).toEqual(['1:1: the quiz file is nested too deeply']);
    expect(mistakes(`title: ${'x'.repeat(1_000_001)}`)).toEqual(['1:1: a quiz file has at most a million characters']);
    expect(mistakes('__proto__: { title: A }\nsections: [{ topic: aliasing }]')[0]).toContain('unknown key __proto__');
  });

  test('anything at all ends in a request or in mistakes with places', () => {
    const pieces = fc.constantFrom(
      ...[
        'title',
        'sections',
        'topic',
        'aliasing',
        ': ',
        '- ',
        '\n',
        '\n  ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '3',
        '"',
        "'",
        '|',
        '#',
        '&a',
        '*a',
        '!t',
        '?',
        '\t',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        mistakes(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });
});
