import { HeapsheetError } from '../../errors.js';
import { looksLikeCode } from './code.js';
import { didYouMean } from './nearest.js';
import { looksLikeOwnCode } from './own-code.js';
import type { KnownIds } from './request.js';
import { at, listed, type Naming, type Path } from './value-path.js';

/** What a list of ids is about, and where its ids are listed. */
interface Vocabulary {
  readonly kind: string;
  readonly ids: readonly string[];
  readonly list: string;
}

/** Formats of the contract; those that no writer writes yet are announced, not unknown. */
const ANNOUNCED: readonly string[] = [
  ...['pdf', 'docx', 'html', 'selfcheck', 'md', 'json', 'jsonl', 'proofs', 'moodle', 'canvas', 'gift', 'qti21'],
  ...['blackboard', 'brightspace', 'anki'],
];

/** What people call what has another name here, by kind. */
const OTHER_NAMES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  format: new Map([
    ['markdown', 'md'],
    ['word', 'docx'],
    ['qti', 'qti21'],
    ['web', 'html'],
  ]),
  construct: new Map([
    ['dictionaries', 'dicts'],
    ['dictionary', 'dicts'],
    ['def', 'functions'],
    ['slicing', 'slices'],
    ['identity', 'is'],
    ['if', 'conditions'],
    ['else', 'conditions'],
    ['for', 'loops'],
    ['while', 'loops'],
    ['try', 'exceptions'],
    ['raise', 'exceptions'],
    ['yield', 'generators'],
    ['modules', 'imports'],
    ['__del__', 'finalizers'],
    ['destructors', 'finalizers'],
    ['defaults', 'default-arguments'],
    ['closures', 'nested-functions'],
    ['sys.getrefcount', 'getrefcount'],
    ['refcount', 'getrefcount'],
    ['sys.getsizeof', 'getsizeof'],
    ['sizes', 'getsizeof'],
  ]),
};

/** Every id that a request names and nobody knows, whatever else is wrong with the request. */
export function unknownIds(value: unknown, known: KnownIds, naming: Naming): readonly HeapsheetError[] {
  const vocabularies = {
    topic: { kind: 'topic', ids: known.topics, list: 'heapsheet list topics' },
    question: { kind: 'question type', ids: known.questions, list: 'heapsheet list questions' },
    misconceptions: { kind: 'misconception', ids: known.misconceptions, list: 'heapsheet list misconceptions' },
    construct: { kind: 'construct', ids: known.constructs, list: 'heapsheet list constructs' },
    format: { kind: 'format', ids: known.formats, list: 'heapsheet list formats' },
  } satisfies Readonly<Record<string, Vocabulary>>;
  const check = (path: Path, vocabulary: Vocabulary) =>
    words(value, path)
      .filter(([word]) => !vocabulary.ids.includes(word))
      .map(([word, at]) => unknown(word, vocabulary, naming, at));

  const sections = at(value, ['sections']);
  return [
    ...(Array.isArray(sections) ? sections : []).flatMap((_, index) => [
      ...check(['sections', index, 'topic'], vocabularies.topic),
      ...check(['sections', index, 'question'], vocabularies.question),
      ...check(['sections', index, 'misconceptions'], vocabularies.misconceptions),
      ...emptySection(value, index, naming),
    ]),
    ...check(['knows'], vocabularies.construct),
    ...check(['without'], vocabularies.construct),
    ...check(['format'], vocabularies.format),
    ...wrongCodes(value, naming),
    ...contradictions(value, naming),
    ...otherLanguage(value, naming),
  ];
}

function unknown(word: string, { kind, ids, list }: Vocabulary, naming: Naming, path: Path): HeapsheetError {
  const place = naming.placeOf(path);
  const name = naming.nameOf(path);
  if (kind === 'format' && ANNOUNCED.includes(word)) {
    const hint = ids.length === 0 ? undefined : `available are ${ids.join(', ')}`;
    return new HeapsheetError(naming.code, `${name}: the format ${word} is not available yet`, place, hint);
  }
  const other = OTHER_NAMES[kind]?.get(word.toLowerCase());
  const hint = other === undefined ? (didYouMean(word, ids) ?? list) : `did you mean ${other}?`;
  return new HeapsheetError('UNKNOWN_ID', `${name}: there is no ${kind} ${word}`, place, hint);
}

function emptySection(value: unknown, index: number, naming: Naming): readonly HeapsheetError[] {
  const section = at(value, ['sections', index]);
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return [];
  if (['topic', 'question', 'misconceptions', 'program'].some((key) => key in section)) return [];
  const path = ['sections', index];
  const message = `${naming.nameOf(path)} does not say what to ask about`;
  return [
    new HeapsheetError(
      naming.code,
      message,
      naming.placeOf(path),
      'give it a topic, a question, misconceptions or a program',
    ),
  ];
}

const EXAM_LABEL = /^[A-Z]-[0-9A-HJKMNP-TV-Z]{4,8}$/;

function wrongCodes(value: unknown, naming: Naming): readonly HeapsheetError[] {
  return words(value, ['exclude'])
    .filter(([word]) => !EXAM_LABEL.test(word) && !looksLikeCode(word) && !looksLikeOwnCode(word))
    .map(([word, path]) => {
      const hint = 'a code as printed at the question, or the label of an exam such as A-7K3F';
      return new HeapsheetError(
        'BAD_CODE',
        `${naming.nameOf(path)}: ${word} names no item`,
        naming.placeOf(path),
        hint,
      );
    });
}

function contradictions(value: unknown, naming: Naming): readonly HeapsheetError[] {
  const knows = new Set(words(value, ['knows']).map(([word]) => word));
  return words(value, ['without'])
    .filter(([word]) => knows.has(word))
    .map(([word, path]) => {
      const both = `${word} is in both ${naming.nameOf(['knows'])} and ${naming.nameOf(['without'])}`;
      return new HeapsheetError(naming.code, both, naming.placeOf(path));
    });
}

function otherLanguage(value: unknown, naming: Naming): readonly HeapsheetError[] {
  const language = at(value, ['language']);
  if (typeof language !== 'string' || language === 'en') return [];
  const message = `${naming.nameOf(['language'])}: ${language} is not available yet`;
  return [new HeapsheetError(naming.code, message, naming.placeOf(['language']), 'available is en')];
}

/** The words at a path, each with its own path; what is not a word is somebody else's mistake to report. */
function words(value: unknown, path: Path): readonly (readonly [word: string, path: Path])[] {
  const found = at(value, path);
  if (typeof found === 'string') return listed(found).map((word) => [word, path] as const);
  if (!Array.isArray(found)) return [];
  return found.flatMap((item, index) =>
    typeof item === 'string' ? listed([item]).map((word) => [word, [...path, index]] as const) : [],
  );
}
