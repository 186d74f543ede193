import { floatParts } from './float-layout.js';
import { characterOf } from './format-spec.js';
import { intToFloat } from './int-float.js';
import type { Int } from './integers.js';
import { TooLarge } from './number-errors.js';
import { padded, type Shown, signOf, wholeNumber } from './percent-layout.js';
import { type ArgumentName, PERCENT_MESSAGES, type PercentMessages } from './percent-messages.js';
import { type Conversion, percentParts } from './percent-parser.js';
import { floatToInt } from './rounding.js';

/** What `%` needs to know of the value it shows. */
export type PercentValue =
  | { readonly kind: 'int'; readonly value: Int }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  /** An int that can only be shown as `display` does. */
  | { readonly kind: 'unknown int' }
  | { readonly kind: 'other' };

/** The right operand of `template % operand`, `A` being an object of the caller; asked in reading order. */
export interface PercentArguments<A> {
  /** Items of a tuple; any other operand is the only item. */
  readonly items: readonly A[];
  readonly isTuple: boolean;
  /** It can be subscripted and is neither a tuple nor a str. */
  readonly isMapping: boolean;
  /** Type of the operand, for errors. */
  readonly typeName: string;
  /** `operand[key]` for `%(key)s`. */
  lookUp(key: string): A;
  valueOf(argument: A): PercentValue;
  typeOf(argument: A): string;
  display(argument: A): string;
  repr(argument: A): string;
  ascii(argument: A): string;
  /** What is thrown where more is asked of an unknown int. */
  computed(): Error;
}

/** The text, and the argument that CPython gives back as it is: `'%s' % s`. */
export interface PercentResult<A> {
  readonly text: string;
  readonly whole: A | undefined;
}

/** `template % operand`; @throws FormatError, NumberError, TooLarge */
export function percentFormat<A>(
  template: string,
  operand: PercentArguments<A>,
  wording: keyof typeof PERCENT_MESSAGES = '3.11',
): PercentResult<A> {
  return new PercentRun(operand, PERCENT_MESSAGES[wording]).run(template);
}

const MAX_WIDTH = 1_000_000;

class PercentRun<A> {
  private used = 0;
  /** A key replaces the operand by one value, to be used once. */
  private keyed: { readonly key: string; value: A | undefined } | undefined;

  constructor(
    private readonly operand: PercentArguments<A>,
    private readonly messages: PercentMessages,
  ) {}

  run(template: string): PercentResult<A> {
    const { operand, messages } = this;
    const pieces: string[] = [];
    let whole: A | undefined;
    for (const part of percentParts(template, this.parserMessages())) {
      if ('literal' in part) pieces.push(part.literal);
      else {
        const { text, same } = this.converted(part.conversion);
        whole = pieces.length === 0 ? same : undefined;
        pieces.push(text);
      }
    }
    if (!operand.isMapping && !this.keyed && this.used < operand.items.length) {
      throw messages.tooMany(this.used, operand.items.length);
    }
    return { text: pieces.join(''), whole: pieces.length === 1 ? whole : undefined };
  }

  private parserMessages(): PercentMessages {
    const { operand, messages } = this;
    if (operand.isMapping) return messages;
    return { ...messages, incompleteKey: () => messages.noMapping(operand.typeName) };
  }

  private converted(conversion: Conversion): { readonly text: string; readonly same: A | undefined } {
    const { operand, messages } = this;
    const { key, letter, start } = conversion;
    if (key === undefined) {
      if (this.keyed && messages.strictKeys) throw messages.missingKey(start);
    } else {
      if (!operand.isMapping) throw messages.noMapping(operand.typeName);
      this.keyed = { key, value: operand.lookUp(key) };
      if (messages.strictKeys && (conversion.width === '*' || conversion.precision === '*'))
        throw messages.starWithKey(start);
    }
    const flags = new Set(conversion.flags);
    let width = this.starred(conversion.width, 'width') ?? 0;
    if (width < 0) {
      flags.add('-');
      width = -width;
    }
    const starredPrecision = this.starred(conversion.precision, 'precision');
    const precision = starredPrecision === undefined ? undefined : Math.max(0, starredPrecision);
    if (letter === '') throw messages.incomplete(start);
    const argument = this.next();
    const shown = this.shown(argument, { ...conversion, flags, precision });
    const text = padded(shown, flags, width);
    const mayBeSame = letter === 's' && !flags.has('+') && !flags.has(' ');
    const value = mayBeSame ? operand.valueOf(argument) : undefined;
    return { text, same: value?.kind === 'str' && value.value === text ? argument : undefined };
  }

  private starred(size: Conversion['width'], what: 'width' | 'precision'): number | undefined {
    if (size !== '*') return size;
    const { operand, messages } = this;
    if (messages.strictKeys && !operand.isTuple) throw messages.notEnough(operand.items.length);
    const argument = this.next();
    const value = this.known(argument);
    if (value.kind !== 'int') throw messages.starNeedsInt(this.nameOfLast(), operand.typeOf(argument));
    const limit = what === 'width' ? 2n ** 63n : 2n ** 31n;
    if (value.value >= limit || value.value < -limit) throw messages.argumentTooBig(what, this.nameOfLast());
    if (value.value > MAX_WIDTH || value.value < -MAX_WIDTH)
      throw new TooLarge(`a text of more than ${MAX_WIDTH} characters`);
    return Number(value.value);
  }

  private next(): A {
    const { operand, messages, keyed } = this;
    if (keyed) {
      const { value } = keyed;
      if (value === undefined) throw messages.notEnough(1);
      keyed.value = undefined;
      return value;
    }
    const argument = operand.items[this.used];
    if (argument === undefined) throw messages.notEnough(operand.items.length);
    this.used++;
    return argument;
  }

  private nameOfLast(): ArgumentName {
    if (this.keyed) return this.keyed.key;
    return this.operand.isTuple ? this.used : undefined;
  }

  private shown(argument: A, conversion: Conversion & { readonly precision: number | undefined }): Shown {
    const { operand, messages } = this;
    const { letter, precision, flags } = conversion;
    if ('sra'.includes(letter)) {
      const text =
        letter === 's' ? operand.display(argument) : letter === 'r' ? operand.repr(argument) : operand.ascii(argument);
      const cut = precision === undefined ? text : [...text].slice(0, precision).join('');
      return { sign: '', prefix: '', body: cut, zeros: false };
    }
    if (letter === 'c') return { sign: '', prefix: '', body: this.character(argument), zeros: false };
    const isPlain = flags.size === 0 && precision === undefined;
    if ('diu'.includes(letter) && isPlain && operand.valueOf(argument).kind === 'unknown int') {
      return { sign: '', prefix: '', body: operand.display(argument), zeros: false };
    }
    if ('diuoxX'.includes(letter)) return wholeNumber(this.integer(argument, letter), conversion);
    if (!'eEfFgG'.includes(letter)) throw messages.unknownLetter(conversion);
    const value = this.float(argument, letter);
    const { whole, rest } = floatParts(value, {
      type: letter,
      precision: precision ?? 6,
      alternate: flags.has('#'),
      pointZero: false,
    });
    return {
      sign: signOf(value < 0 || Object.is(value, -0), flags),
      prefix: '',
      body: whole + rest,
      zeros: flags.has('0'),
    };
  }

  private known(argument: A): PercentValue {
    const value = this.operand.valueOf(argument);
    if (value.kind === 'unknown int') throw this.operand.computed();
    return value;
  }

  private integer(argument: A, letter: string): Int {
    const { operand, messages } = this;
    const value = this.known(argument);
    if (value.kind === 'int') return value.value;
    const isDecimal = 'diu'.includes(letter);
    if (value.kind === 'float' && isDecimal) return floatToInt(value.value);
    const type = operand.typeOf(argument);
    throw isDecimal
      ? messages.needsReal(letter, this.nameOfLast(), type)
      : messages.needsInteger(letter, this.nameOfLast(), type);
  }

  private float(argument: A, letter: string): number {
    const value = this.known(argument);
    if (value.kind === 'float') return value.value;
    if (value.kind === 'int') return intToFloat(value.value);
    throw this.messages.needsFloat(letter, this.nameOfLast(), this.operand.typeOf(argument));
  }

  private character(argument: A): string {
    const { operand, messages } = this;
    const value = this.known(argument);
    if (value.kind === 'str') {
      const { length } = [...value.value];
      if (length === 1) return value.value;
      throw messages.needsCharacter(this.nameOfLast(), 'str', length);
    }
    if (value.kind !== 'int') throw messages.needsCharacter(this.nameOfLast(), operand.typeOf(argument));
    if (value.value < 0 || value.value > 0x10ffff) throw messages.characterRange(this.nameOfLast());
    return characterOf(value.value);
  }
}
