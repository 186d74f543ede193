import { FormatError } from './format-error.js';
import { TooLarge } from './number-errors.js';

/** A parsed `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
export interface Spec {
  readonly fill: string;
  readonly align: '<' | '>' | '=' | '^';
  readonly sign: '' | '+' | '-' | ' ';
  /** `z`: minus zero loses its sign. */
  readonly unsignedZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: '' | ',' | '_';
  readonly precision: number | undefined;
  /** Grouping after the decimal point (3.14). */
  readonly fractionGrouping: '' | ',' | '_';
  readonly type: string;
}

export interface FormatOptions {
  /** Name of the object's type in error messages, where it is not the plain one: `bool`. */
  readonly typeName?: string;
  /** Does `.6_f` group the digits after the decimal point? From 3.14. */
  readonly groupsFraction?: boolean;
}

/** What the type of the formatted object brings along. */
export interface SpecTarget {
  readonly typeName: string;
  readonly align: '<' | '>';
  /** Presentation type of a specifier that names none; '' for float. */
  readonly type: string;
}

/** Largest width or precision that is laid out. */
const MAX_WIDTH = 1_000_000;
const MAX_C_INT = 2_147_483_647;

/** Reads a format specifier (`parse_internal_render_format_spec`, Python/formatter_unicode.c). */
export function parseSpec(spec: string, target: SpecTarget, options: FormatOptions = {}): Spec {
  const reader = new SpecReader([...spec]);
  const { fill, align } = reader.alignment();
  const sign = reader.oneOf('+- ') as Spec['sign'];
  const unsignedZero = reader.oneOf('z') !== '';
  const alternate = reader.oneOf('#') !== '';
  const zero = fill === '' && reader.oneOf('0') !== '';
  const width = reader.integer() ?? 0;
  const grouping = reader.separator();
  const { precision, fractionGrouping } = reader.precision(options.groupsFraction ?? false);
  const rest = reader.rest();
  if (rest.length > 1) {
    const object = options.typeName ?? target.typeName;
    throw new FormatError('ValueError', `Invalid format specifier '${spec}' for object of type '${object}'`);
  }
  const type = rest[0] ?? target.type;
  checkSeparator(grouping, type);
  if (type === 'n') checkSeparator(fractionGrouping, type);
  const zeroAlign = zero && target.align === '>' ? '=' : target.align;
  return {
    fill: fill || (zero ? '0' : ' '),
    align: align || zeroAlign,
    sign,
    unsignedZero,
    alternate,
    width,
    grouping,
    precision,
    fractionGrouping,
    type,
  };
}

/** The error of a presentation type that this type of object does not know. */
export function unknownCode(type: string, typeName: string): FormatError {
  return new FormatError('ValueError', `Unknown format code ${quotedCode(type)} for object of type '${typeName}'`);
}

function quotedCode(type: string): string {
  const code = type.codePointAt(0) ?? 0;
  return code > 32 && code < 128 ? `'${type}'` : `'\\x${code.toString(16)}'`;
}

function checkSeparator(grouping: string, type: string): void {
  if (grouping === '' || type === '' || 'defgEG%F'.includes(type)) return;
  if (grouping === '_' && 'boxX'.includes(type)) return;
  throw new FormatError('ValueError', `Cannot specify '${grouping}' with ${quotedCode(type)}.`);
}

class SpecReader {
  private at = 0;
  constructor(private readonly characters: readonly string[]) {}

  alignment(): { fill: string; align: Spec['align'] | '' } {
    const [first = '', second = ''] = this.characters;
    if (isAlign(second)) {
      this.at = 2;
      return { fill: first, align: second };
    }
    if (!isAlign(first)) return { fill: '', align: '' };
    this.at = 1;
    return { fill: '', align: first };
  }

  /** The next character if it is one of these, else ''. */
  oneOf(choices: string): string {
    const next = this.characters[this.at];
    if (next === undefined || !choices.includes(next)) return '';
    this.at++;
    return next;
  }

  integer(): number | undefined {
    let digits = '';
    for (let digit = this.oneOf('0123456789'); digit !== ''; digit = this.oneOf('0123456789')) digits += digit;
    if (digits === '') return undefined;
    const value = Number(digits);
    if (value > MAX_C_INT) throw new FormatError('ValueError', 'Too many decimal digits in format string');
    if (value > MAX_WIDTH) throw new TooLarge(`a text of more than ${MAX_WIDTH} characters`);
    return value;
  }

  separator(): '' | ',' | '_' {
    const comma = this.oneOf(',');
    const underscore = this.oneOf('_');
    const both = (comma && underscore) || (underscore && this.characters[this.at] === ',');
    if (both) throw new FormatError('ValueError', "Cannot specify both ',' and '_'.");
    return comma ? ',' : underscore ? '_' : '';
  }

  precision(groupsFraction: boolean): Pick<Spec, 'precision' | 'fractionGrouping'> {
    if (this.oneOf('.') === '') return { precision: undefined, fractionGrouping: '' };
    const precision = this.integer();
    const fractionGrouping = groupsFraction ? this.separator() : '';
    if (precision === undefined && fractionGrouping === '') {
      throw new FormatError('ValueError', 'Format specifier missing precision');
    }
    return { precision, fractionGrouping };
  }

  rest(): readonly string[] {
    return this.characters.slice(this.at);
  }
}

function isAlign(character: string): character is Spec['align'] {
  return character !== '' && '<>=^'.includes(character);
}
