import { code, enumeration, type Sentence, say, text } from '../../../document/index.js';
import { keyText } from '../../../machine/trace/index.js';
import { numeral } from './fitting.js';
import { isNew, type Step } from './steps.js';

const PLURALS: Readonly<Record<string, string>> = {
  str: 'string',
  int: 'number',
  float: 'number',
  bool: 'truth value',
};

/** "list of three strings", "empty list", "dictionary with two keys", "list": what a line has created. */
export function madeWords(step: Step, id: number): string {
  const { content } = step.after.object(id);
  const kind = step.cast.kindOf(id);
  if (content.kind === 'mapping') {
    const { length } = content.entries;
    return length === 0 ? `empty ${kind}` : `${kind} with ${numeral(length)} ${length === 1 ? 'key' : 'keys'}`;
  }
  if (content.kind !== 'sequence' && content.kind !== 'set')
    return step.cast.isLabelled(id) ? `${kind} ${step.cast.nameOf(id)}` : kind;
  const nouns = new Set(content.items.map((item) => PLURALS[step.trace.objects[item]?.kind ?? ''] ?? ''));
  const [noun = ''] = nouns;
  if (content.items.length === 0) return `empty ${kind}`;
  if (nouns.size > 1 || noun === '') return kind;
  const count = content.items.length;
  return `${kind} of ${numeral(count)} ${count === 1 ? noun : `${noun}s`}`;
}

/** An object as the target of a place: "the new node fir", "list 1". */
export function objectWords(step: Step, id: number): Sentence {
  const name = step.cast.nameOf(id) ?? '';
  if (!isNew(step, id) || name === 'it') return [text(name)];
  return [text(step.cast.isLabelled(id) ? `the new ${step.cast.kindOf(id)} ${name}` : `a new ${step.cast.kindOf(id)}`)];
}

/** "both slots refer to list 1", "its values refer to oak and the new node fir"; empty where no part is of the cast. */
export function partsWords(step: Step, id: number): Sentence {
  const { content } = step.after.object(id);
  const parts =
    content.kind === 'sequence'
      ? content.items.map((to, index) => ({ at: String(index), to }))
      : content.kind === 'mapping'
        ? content.entries.map(([key, to]) => ({ at: keyText(step.trace, key), to }))
        : [];
  const known = parts.filter(({ to }) => step.cast.nameOf(to) !== undefined);
  const all = [...new Set(known.map(({ to }) => to))];
  const targets = [...all.filter((to) => !isNew(step, to)), ...all.filter((to) => isNew(step, to))];
  const [target] = targets;
  if (target === undefined) return [];
  const isDict = content.kind === 'mapping';
  const noun = isDict ? 'value' : 'slot';
  const list = enumeration(targets.map((to) => objectWords(step, to)));
  if (targets.length > 1) return say`its ${noun}s refer to ${list}`;
  if (known.length === parts.length && known.length > 1)
    return say`${known.length === 2 ? 'both' : `all ${numeral(known.length)}`} ${noun}s refer to ${list}`;
  if (known.length === 1) {
    const [only] = known;
    if (isDict) return say`its value under ${code(only?.at ?? '')} refers to ${list}`;
    return parts.length === 1 ? say`its slot refers to ${list}` : say`its slot ${only?.at ?? ''} refers to ${list}`;
  }
  return say`${numeral(known.length)} ${noun}s refer to ${list}`;
}
