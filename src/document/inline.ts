/** A run of a sentence; text is data in every format, never markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] };

/** A sentence without a format. */
export type Sentence = readonly Inline[];

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const code = (value: string): Inline => ({ kind: 'code', code: value });
export const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });

type Part = string | number | Inline | Sentence;

function inlines(part: Part): Sentence {
  if (typeof part === 'string' || typeof part === 'number') return [text(String(part))];
  return 'kind' in part ? [part] : part;
}

/**
 * A sentence from a template: `` say`After line ${7} the name ${code('a')} …` ``.
 * Strings and numbers become plain text; nothing in them is read as markup.
 */
export function say(literals: TemplateStringsArray, ...values: readonly Part[]): Sentence {
  const runs: Inline[] = [];
  literals.forEach((literal, index) => {
    if (literal !== '') runs.push(text(literal));
    const value = values[index];
    if (value !== undefined) runs.push(...inlines(value));
  });
  return runs;
}

/** Runs one after the other, with `separator` between them. */
export function join(sentences: readonly Sentence[], separator: string): Sentence {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [text(separator), ...sentence]));
}

/** `a`, `b and c`, `b, c and d`. */
export function enumeration(sentences: readonly Sentence[], conjunction = 'and'): Sentence {
  const last = sentences.at(-1);
  if (last === undefined) return [];
  if (sentences.length === 1) return last;
  return [...join(sentences.slice(0, -1), ', '), text(` ${conjunction} `), ...last];
}

/** The sentence without any format: code as it stands, no emphasis. */
export function plain(sentence: Sentence): string {
  return sentence
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'code' ? run.code : plain(run.children)))
    .join('');
}
