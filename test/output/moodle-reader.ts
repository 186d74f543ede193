import { type Field, literal, readFields, trimmed } from './cloze-reader.js';
import { decodeHtml } from './html-reader.js';
import { childrenOf, parseXml, textOf, type XmlElement } from './xml-reader.js';

/** An answer as Moodle stores it; `fraction` is 1 for full marks. */
export interface ReadAnswer {
  readonly fraction: number;
  readonly text: string;
  readonly feedback: string;
}

/** A question as it stands in the bank after an import. */
export interface ReadQuestion {
  readonly type: string;
  readonly category: readonly string[];
  readonly name: string;
  readonly idnumber: string | undefined;
  /** HTML; of a cloze with `{#1}` where the fields were. */
  readonly stem: string;
  readonly generalFeedback: string;
  readonly points: number;
  readonly single: boolean | undefined;
  readonly shuffle: boolean | undefined;
  readonly answers: readonly ReadAnswer[];
  readonly fields: readonly Field[];
  /** Of a matching question; without a stem what is left over. */
  readonly pairs: readonly { readonly stem: string; readonly partner: string }[];
  readonly tags: readonly string[];
}

const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5,
  0,
];

const KNOWN = [
  'multichoice',
  'numerical',
  'shortanswer',
  'cloze',
  'description',
  'ordering',
  'matching',
  'truefalse',
  'essay',
];

/** A clean-room reader: what Moodle 4.5's XML import makes of a file, or the error that would end the import. */
export function readMoodle(document: string): readonly ReadQuestion[] {
  const root = parseXml(document);
  if (root.name !== 'quiz') throw new Error('not a quiz');
  const questions: ReadQuestion[] = [];
  let category: readonly string[] = [];
  for (const element of childrenOf(root, 'question'))
    if (element.attributes.type === 'category') category = readCategory(element);
    else questions.push(readQuestion(element, category));
  const ids = questions.flatMap(({ idnumber }) => idnumber ?? []);
  if (new Set(ids).size !== ids.length) throw new Error('an idnumber is used twice');
  return questions;
}

const path = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => (at === undefined ? undefined : childrenOf(at, name)[0]), element);

function readCategory(element: XmlElement): readonly string[] {
  if (childrenOf(element, 'idnumber').length > 0) throw new Error('idnumber on a category');
  const text = textOf(path(element, 'category', 'text')) ?? '';
  const names = text.split(/(?<!\/)\/(?!\/)/).map((name) => stripTags(name.replaceAll('//', '/')).trim());
  if (names[0] !== 'top') throw new Error(`category ${text} does not start at top`);
  for (const name of names) if (name === '' || name.length > 255) throw new Error(`category name "${name}"`);
  return names.slice(1);
}

/** PHP's strip_tags, which takes everything from `<` on. */
const stripTags = (text: string): string => text.replace(/<[^ ][^>]*>?/g, '');

function readQuestion(element: XmlElement, category: readonly string[]): ReadQuestion {
  const type = element.attributes.type ?? '';
  if (!KNOWN.includes(type)) throw new Error(`unknown type ${type}`);
  const text = (name: string) => textOf(path(element, name, 'text'));
  const stem = text('questiontext') ?? '';
  const { stem: shown, fields } = type === 'cloze' ? readFields(stem) : { stem, fields: [] };
  if (type === 'cloze' && fields.length === 0) throw new Error('a cloze without fields');
  const name = stripTags(text('name') ?? '');
  if (name === '' || name.length > 255) throw new Error(`name "${name}"`);
  const idnumber = textOf(path(element, 'idnumber'));
  if (idnumber !== undefined && idnumber.length > 100) throw new Error('idnumber over 100 characters');
  const answers = childrenOf(element, 'answer').map((answer) => readAnswer(answer, type));
  if (['multichoice', 'numerical', 'shortanswer', 'truefalse'].includes(type)) checkFractions(answers, element);
  if (type === 'truefalse' && answers.map(({ text: word }) => word).join() !== 'true,false')
    throw new Error('answers of true/false are true and false');
  if (type === 'essay' && text('graderinfo') === undefined) throw new Error('an essay without a rubric');
  return {
    type,
    category,
    name,
    idnumber,
    stem: shown,
    generalFeedback: text('generalfeedback') ?? '',
    points:
      type === 'cloze'
        ? fields.reduce((sum, { marks }) => sum + marks, 0)
        : Number(textOf(path(element, 'defaultgrade'))),
    single: boolean(textOf(path(element, 'single'))),
    shuffle: boolean(textOf(path(element, 'shuffleanswers'))),
    answers,
    fields,
    pairs: childrenOf(element, 'subquestion').map(readPair),
    tags: childrenOf(path(element, 'tags') ?? element, 'tag').map((tag) => textOf(path(tag, 'text')) ?? ''),
  };
}

/** The right side loses its tags and shows at most 255 characters; nothing may be left empty. */
function readPair(element: XmlElement): ReadQuestion['pairs'][number] {
  const partner = decodeHtml(stripTags(textOf(path(element, 'answer', 'text')) ?? '')).trim();
  if (partner === '' || partner.length > 255) throw new Error(`partner "${partner}"`);
  return { stem: textOf(path(element, 'text')) ?? '', partner };
}

const boolean = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : ['true', '1'].includes(text);

function readAnswer(element: XmlElement, type: string): ReadAnswer {
  const percent = Number(element.attributes.fraction);
  const legal = FRACTIONS.find((value) => Math.abs(Math.abs(percent) - value) < 0.001);
  // In an ordering the fraction is not a mark.
  if (type !== 'ordering' && (legal === undefined || Number.isNaN(percent)))
    throw new Error(`fraction ${percent} is not on the list`);
  const text = textOf(path(element, 'text')) ?? '';
  if (type === 'numerical' && !/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`number ${text}`);
  if (type === 'numerical' && textOf(path(element, 'tolerance')) !== '0') throw new Error('no tolerance');
  return {
    fraction: percent / 100,
    text: type === 'shortanswer' ? literal(trimmed(text)) : text,
    feedback: textOf(path(element, 'feedback', 'text')) ?? '',
  };
}

function checkFractions(answers: readonly ReadAnswer[], element: XmlElement): void {
  const single = textOf(path(element, 'single')) !== 'false';
  const best = answers.reduce((most, { fraction }) => Math.max(most, fraction), 0);
  const sum = answers.reduce((total, { fraction }) => total + Math.max(0, fraction), 0);
  if (single ? best !== 1 : Math.abs(sum - 1) > 0.001) throw new Error('no full marks');
  if (answers.some(({ text }) => text === '')) throw new Error('an empty answer');
}
