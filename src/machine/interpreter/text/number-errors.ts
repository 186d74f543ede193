/** Which Python's sentences: 3.13 has one of its own, 3.14 says the same for every division. */
export type NumberWording = '3.11' | '3.13' | '3.14';

/** What a Python program catches when arithmetic fails. */
export class NumberError extends Error {
  override readonly name = 'NumberError';
  constructor(
    readonly type: 'ZeroDivisionError' | 'OverflowError' | 'ValueError',
    /** Python's sentence on 3.11 and 3.12. */
    message: string,
    private readonly later: { readonly '3.13'?: string; readonly '3.14'?: string } = {},
  ) {
    super(message);
  }

  /** Python's sentence with the wording of that version. */
  messageIn(wording: NumberWording): string {
    const { message, later } = this;
    if (wording === '3.11') return message;
    return (wording === '3.14' ? later['3.14'] : undefined) ?? later['3.13'] ?? message;
  }
}

/** A result of more bits (or characters) than are simulated. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Arithmetic that Python does and that is not modelled: complex results, roots. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';
}

const UNIFORM = 'division by zero';

/** Division by zero; the operation chooses the sentence (Objects/longobject.c, floatobject.c). */
export function divisionByZero(operation: keyof typeof ZERO_DIVISION): NumberError {
  const [message, later] = ZERO_DIVISION[operation];
  return new NumberError('ZeroDivisionError', message, later);
}

type Sentences = [string, { readonly '3.13'?: string; readonly '3.14'?: string }];

const ZERO_DIVISION = {
  'int /': [UNIFORM, {}],
  'int //': ['integer division or modulo by zero', { '3.14': UNIFORM }],
  'int %': ['integer modulo by zero', { '3.14': UNIFORM }],
  'float /': ['float division by zero', { '3.14': UNIFORM }],
  'float //': ['float floor division by zero', { '3.14': UNIFORM }],
  'float %': ['float modulo', { '3.13': 'float modulo by zero', '3.14': UNIFORM }],
  'float divmod': ['float divmod()', { '3.14': UNIFORM }],
  power: ['0.0 cannot be raised to a negative power', { '3.14': 'zero to a negative power' }],
} as const satisfies Record<string, Readonly<Sentences>>;
