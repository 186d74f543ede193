import { code, enumeration, type Sentence, say } from '../../document/index.js';
import { isPlainlyHeld, labelOf, pathsTo, type Snapshot, type Trace, valueText } from '../../machine/trace/index.js';

const TYPES: Readonly<Record<string, string>> = { dict: 'dictionary' };

/** "list", "dictionary", "tuple", or the class's name as a word: "node", "tree node". */
export function typeWord(type: string): string {
  return TYPES[type] ?? type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** "lists", "dictionaries", "nodes", "boxes". */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "1 reference", "no reference", "3 references". */
export function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `1 ${noun}` : `${count} ${plural(noun)}`;
}

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two", "three"; digits beyond ten. */
export function numeral(count: number): string {
  return NUMERALS[count] ?? String(count);
}

const LONGEST_VALUE = 24;
const LONGEST_SHOWN = 34;

/**
 * How a learner can point at an object at a moment: by its label, by its value if no other live object of its type
 * looks the same, else by a path. undefined if nothing names it without doubt.
 */
export function seenAs(trace: Trace, snapshot: Snapshot, id: number): Sentence | undefined {
  const { type } = snapshot.object(id);
  const label = labelOf(snapshot, trace, id);
  if (label !== undefined && !isShared(snapshot, id, (other) => labelOf(snapshot, trace, other) === label)) {
    return say`the ${typeWord(type)} ${label}`;
  }
  const text = valueText(snapshot, trace, id);
  const looksSame = (other: number): boolean => valueText(snapshot, trace, other) === text;
  if (text !== undefined && text.length <= LONGEST_VALUE && !isShared(snapshot, id, looksSame)) {
    if (text === '[]' || text === '{}') return say`the empty ${typeWord(type)}`;
    return say`the ${typeWord(type)} ${code(text)}`;
  }
  const [path] = pathsTo(snapshot, trace, id);
  return path === undefined ? undefined : say`the ${typeWord(type)} that ${code(path)} refers to`;
}

/** What a name refers to, as a learner sees it: `30`, `['tea']`, "the function `serve`", "a list". */
export function shownValue(trace: Trace, snapshot: Snapshot, id: number): Sentence {
  const { type, createdOn } = snapshot.object(id);
  const text = valueText(snapshot, trace, id);
  if (text !== undefined && text.length <= LONGEST_SHOWN) return say`${code(text)}`;
  const label = labelOf(snapshot, trace, id);
  if (label !== undefined) return say`the ${typeWord(type)} ${label}`;
  const object = trace.objects[id];
  if (object?.kind === 'module') return say`the module ${code(object.value.name)}`;
  const defined = trace.program.body.find(
    (each) => (each.kind === 'FunctionDef' || each.kind === 'ClassDef') && each.at.line === createdOn,
  );
  if (defined?.kind === 'FunctionDef') return say`the function ${code(defined.name)}`;
  if (defined?.kind === 'ClassDef' && type === 'type') return say`the class ${code(defined.name)}`;
  if (object?.kind === 'type') return say`the class ${code(object.value.name)}`;
  if (object?.kind === 'address') return say`the number from ${code('id')}`;
  return say`${/^[aeiou]/.test(typeWord(type)) ? 'an' : 'a'} ${typeWord(type)}`;
}

function isShared(snapshot: Snapshot, id: number, same: (other: number) => boolean): boolean {
  return snapshot.objects.some((other) => other.id !== id && other.freedOn === undefined && same(other.id));
}

/** "Right after this line": whether the object is in memory then and only names, slots, values and attributes hold it. */
export function isAskable(snapshot: Snapshot, id: number): boolean {
  return (
    snapshot.objects.some((object) => object.id === id && object.freedOn === undefined) && isPlainlyHeld(snapshot, id)
  );
}

const KINDS: readonly (readonly [noun: string, pattern: RegExp])[] = [
  ['name', /^\w+$/],
  ['slot', /\[-?\d+\]$/],
  ['value', /\]$/],
  ['attribute', /\.\w+$/],
];

/** "the name `cup` and the two slots `tray[0]` and `tray[1]`". */
export function placesText(paths: readonly string[]): Sentence {
  const rest = new Set(paths);
  const groups = KINDS.flatMap(([noun, pattern]) => {
    const found = [...rest].filter((path) => pattern.test(path));
    for (const path of found) rest.delete(path);
    if (found.length === 0) return [];
    const listed = enumeration(found.map((path) => say`${code(path)}`));
    return [
      found.length === 1 ? say`the ${noun} ${listed}` : say`the ${numeral(found.length)} ${plural(noun)} ${listed}`,
    ];
  });
  return enumeration(groups);
}

/** The sentence with its first letter as a capital. */
export function capital(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  if (first?.kind !== 'text') return sentence;
  return [{ kind: 'text', text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** "`squad`", "`squad` and `crew`". */
export function codes(texts: readonly string[]): Sentence {
  return enumeration(texts.map((each) => say`${code(each)}`));
}

/** "oak", "oak and elm", "oak, elm and fir". */
export function listed(words: readonly string[]): Sentence {
  return enumeration(words.map((word) => say`${word}`));
}
