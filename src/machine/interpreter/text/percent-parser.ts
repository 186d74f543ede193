import type { FormatError } from './format-error.js';
import { TooLarge } from './number-errors.js';

/** One conversion of a `%` template: `%(key)-08.3ld`. */
export interface Conversion {
  /** Place of its `%` in code points. */
  readonly start: number;
  /** Place of its letter. */
  readonly at: number;
  readonly key: string | undefined;
  readonly flags: ReadonlySet<string>;
  /** A number, `*` for the next argument, or undefined. */
  readonly width: number | '*' | undefined;
  readonly precision: number | '*' | undefined;
  /** The conversion letter; '' where the template ends too early. */
  readonly letter: string;
}

/** What a template is made of. */
export type PercentPart = { readonly literal: string } | { readonly conversion: Conversion };

/** Wording of the mistakes that the parser finds. */
export interface ParserMessages {
  incompleteKey(start: number): FormatError;
  tooBig(what: 'width' | 'precision', start: number): FormatError;
}

const MAX_WIDTH = 1_000_000;
const MAX_C_INT = 2_147_483_647;
const MAX_SIZE = 2 ** 63;

/** Parts of a template, read one by one (`unicode_format_arg_parse`, Objects/unicodeobject.c). */
export function* percentParts(template: string, messages: ParserMessages): Generator<PercentPart> {
  const characters = [...template];
  let at = 0;
  while (at < characters.length) {
    const found = characters.indexOf('%', at);
    const end = found < 0 ? characters.length : found;
    if (end > at) yield { literal: characters.slice(at, end).join('') };
    if (end === characters.length) return;
    if (characters[end + 1] === '%') {
      yield { literal: '%' };
      at = end + 2;
      continue;
    }
    const conversion = new ConversionReader(characters, end, messages).read();
    yield { conversion };
    at = conversion.at + 1;
  }
}

class ConversionReader {
  private at: number;
  constructor(
    private readonly characters: readonly string[],
    private readonly start: number,
    private readonly messages: ParserMessages,
  ) {
    this.at = start + 1;
  }

  read(): Conversion {
    const { start } = this;
    const key = this.next === '(' ? this.key() : undefined;
    const flags = new Set<string>();
    while (this.next !== '' && '-+ #0'.includes(this.next)) flags.add(this.take());
    const width = this.size('width', MAX_SIZE);
    let precision: Conversion['precision'];
    if (this.next === '.') {
      this.at++;
      precision = this.size('precision', MAX_C_INT) ?? 0;
    }
    if (this.next !== '' && 'hlL'.includes(this.next)) this.at++;
    return { start, at: this.at, key, flags, width, precision, letter: this.next };
  }

  private get next(): string {
    return this.characters[this.at] ?? '';
  }

  private take(): string {
    const { next } = this;
    this.at++;
    return next;
  }

  private key(): string {
    let open = 0;
    const first = this.at + 1;
    for (; this.at < this.characters.length; this.at++) {
      if (this.next === '(') open++;
      if (this.next === ')' && --open === 0) return this.characters.slice(first, this.at++).join('');
    }
    throw this.messages.incompleteKey(this.start);
  }

  private size(what: 'width' | 'precision', limit: number): number | '*' | undefined {
    if (this.next === '*') return this.take() as '*';
    let digits = '';
    while (/^[0-9]$/.test(this.next)) digits += this.take();
    const value = Number(digits);
    if (value > limit) throw this.messages.tooBig(what, this.start);
    if (value > MAX_WIDTH) throw new TooLarge(`a text of more than ${MAX_WIDTH} characters`);
    return digits === '' ? undefined : value;
  }
}
