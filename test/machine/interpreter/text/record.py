"""Random calls of text and number functions, and what this Python answers. Run by record.mjs."""

import json
import random
import struct

ALPHABETS = ['ab', 'ab ', 'aAbB', 'ab,', '12a', 'ΣσςaΑ.', 'éÉßŉ', 'ǆǅǄ', '日本😀', 'ﬁﬀև', '\t\n\r ', '\x0b\x1c\x85\u2028',
             '²½一五', 'ᾳᾼῼᾲᾷ', 'აᲐ', 'ᎠꭰѢ', 'İıiI', '+-0', '_a1', '𐐀𐐨a', '\u3000\xa0a', 'aa', 'Ab cD']
SPECIAL_FLOATS = [0.0, -0.0, 1.0, -1.0, float('inf'), float('-inf'), float('nan'), 5e-324, 1.7976931348623157e308,
                  2.2250738585072014e-308, 0.5, -0.5, 2.5, 1e16, 1e15, 1e22, 1e23, 1e-4, 1e-5]


def encoded(value):
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return {'bool': value}
    if isinstance(value, int):
        return {'int': str(value)}
    if isinstance(value, float):
        return {'float': struct.pack('>d', value).hex() if value == value else 'nan'}
    if isinstance(value, complex):
        return {'complex': True}
    if isinstance(value, dict):
        return {'dict': {key: encoded(item) for key, item in value.items()}}
    return {type(value).__name__: [encoded(item) for item in value]}


def decoded(value):
    if value is None or isinstance(value, str):
        return value
    [(kind, content)] = value.items()
    if kind == 'bool':
        return content
    if kind == 'int':
        return int(content)
    if kind == 'float':
        return float('nan') if content == 'nan' else struct.unpack('>d', bytes.fromhex(content))[0]
    if kind == 'dict':
        return {key: decoded(item) for key, item in content.items()}
    return {'list': list, 'tuple': tuple}[kind](decoded(item) for item in content)


class Cases:
    """A fixed random choice of calls: [function, [arguments]] or, for a method, [name, [receiver, …], {keywords}]."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def some(self, *choices):
        return self.random.choice(choices)

    def integer(self):
        kind = self.random.random()
        if kind < 0.4:
            return self.random.randint(-20, 20)
        if kind < 0.6:
            return self.random.randint(-2**53 - 3, 2**53 + 3)
        if kind < 0.75:
            return self.some(-1, 1) * (2**self.random.randint(28, 66) + self.random.randint(-2, 2))
        return self.random.randint(-2**200, 2**200) >> self.random.randint(0, 150)

    def float(self):
        kind = self.random.random()
        if kind < 0.15:
            return self.some(*SPECIAL_FLOATS)
        if kind < 0.3:
            return struct.unpack('>d', struct.pack('>Q', self.random.getrandbits(64)))[0]
        if kind < 0.6:
            return round(self.random.uniform(-1000, 1000), self.random.randint(0, 4))
        if kind < 0.8:
            return float(self.random.randint(-300, 300))
        return self.some(-1, 1) * (self.random.randint(0, 400) + 0.5) / 10**self.random.randint(0, 5)

    def text(self, longest=8):
        alphabet = self.some(*ALPHABETS) + (self.some(*ALPHABETS) if self.chance(0.3) else '')
        return ''.join(self.random.choice(alphabet) for _ in range(self.random.randint(0, longest)))

    def part(self, text):
        if text and self.chance(0.7):
            start = self.random.randrange(len(text))
            return text[start:start + self.some(1, 1, 2, 3)]
        return self.text(3)

    def optional(self, *makers):
        values = []
        for make in makers:
            if self.chance(0.5):
                break
            values.append(make())
        return values

    def odd(self, value):
        return value if self.chance(0.96) else self.some(None, 1, 2.5, '', [], ())

    def number_text(self):
        kind = self.random.random()
        if kind < 0.3:
            return ''.join(self.some(*'01234567890_ +-abxoBXOzZf.e') for _ in range(self.random.randint(0, 7)))
        if kind < 0.6:
            digits = ''.join(self.some(*'0123456789_') for _ in range(self.random.randint(1, 25)))
            return self.some('', '+', '-', ' -', '\t') + self.some('', '0x', '0b', '0o', '00') + digits + self.some('', ' ', 'x')
        if kind < 0.7:
            return ''.join(self.some(*'٠١٢३१२𝟗０９²½Ⅷ5 ') for _ in range(self.random.randint(1, 4)))
        return self.some('', '-', '+', ' ') + self.some(
            'inf', 'nan', 'Infinity', 'iNf', '1e5', '1.', '.5', '1.5e-3', '1e', 'e5', '.', '1_0.0_1', '1__0', '1e400', '1e-400', '0.1',
            '9007199254740993', '1.7976931348623159e308', '2.4703282292062328e-324', 'infinit', "it's", 'a"b') + self.some('', ' ')

    def spec(self):
        if self.chance(0.15):
            return ''.join(self.some(*'<>=^+- z#0123,_.defgxXbos%EFGn*é') for _ in range(self.random.randint(0, 5)))
        spec = self.some('', '', '*', '0', 'é', '😀') + self.some(*'<>=^') if self.chance(0.4) else ''
        for share, choices in ((0.3, '+- '), (0.1, 'z'), (0.15, '#'), (0.3, '0')):
            spec += self.some(*choices) if self.chance(share) else ''
        spec += str(self.random.randint(0, 20)) if self.chance(0.6) else ''
        spec += self.some(*',_') if self.chance(0.3) else ''
        spec += '.' + str(self.some(0, 1, 2, 3, 5, 6, 17, 25)) if self.chance(0.5) else ''
        spec += self.some('.', '._', '.,', '.3,', '.4_') if self.chance(0.05) else ''
        return spec + (self.some(*'bdeEfFgGnosxX%') if self.chance(0.8) else '')

    def shown(self):
        return self.some(0, 1, -42, 65, 255, 10**20, -2**70, None) if self.chance(0.5) else self.some(
            1.5, -0.0, 1e16, 1e-7, float('inf'), float('nan'), '', 'a', 'ab', 'é', '😀', "it's", [1, 'x'], (2,))

    def conversion(self, key):
        text = '%' + (f"({self.some('a', 'b')})" if key else '')
        text += ''.join(flag for flag in '-+ #0' if self.chance(0.2))
        text += str(self.random.randint(1, 12)) if self.chance(0.4) else self.some('', '', '', '', '*')
        text += '.' + self.some('0', '1', '2', '5', '*') if self.chance(0.3) else ''
        return text + (self.some(*'sradixXeEfFgGc') if self.chance(0.93) else self.some('y', 'b', '%', 'é', ',', 'l', ''))

    def percent(self):
        count, mapping = self.some(0, 1, 1, 2), self.chance(0.2)
        template = ''.join(self.some('', 'x ', '%%', 'é|') + self.conversion(mapping and self.chance(0.9)) for _ in range(count))
        template += self.some('', '', '|', '%%')
        if mapping:
            return [template, {name: self.shown() for name in self.some('ab', 'ab', 'a')}]
        if self.chance(0.2):
            return [template, self.shown()]
        return [template, tuple(self.shown() for _ in range(max(0, count + self.some(0, 0, 0, 0, 1, -1))))]

    def field(self, automatic, depth=0):
        name = self.some('', '', 'x') if automatic else self.some('0', '1', 'x', '0[0]')
        if self.chance(0.1):
            name = self.some('', '2', '0[', '0[]', '0[0]z', '0.', ' ', '-1', 'zz', '3')
        conversion = '!' + self.some('r', 's', 'a', 'r', 'z', '') if self.chance(0.2) else ''
        spec = ''
        if self.chance(0.4):
            nested = depth < 2 and self.chance(0.2)
            spec = ':' + (self.field(automatic, depth + 1) if nested else self.some('5', '>5', '^7', '*^9', '05', 'd', 's', '.2', '+', '.1f', ',', '{', '!'))
        return '{' + name + conversion + spec + ('}' if self.chance(0.97) else '')

    def template(self):
        automatic = self.chance(0.6)
        parts = [self.some('', '', 'a ', '{{', '}}') + self.field(automatic) for _ in range(self.some(0, 1, 1, 1, 2))]
        return ''.join(parts) + self.some('', '', '', '!', '}}', '{')

    def method(self):
        text, keywords = self.text(), {}
        name = self.some(*METHODS)
        part = lambda: self.odd(self.part(text))
        number = lambda: self.odd(self.random.randint(-1, 12))
        place = lambda: self.odd(self.random.randint(-10, 12))
        if name in ('strip', 'lstrip', 'rstrip'):
            values = self.optional(lambda: self.odd(self.some(self.part(text), None)))
        elif name in ('split', 'rsplit'):
            values = self.optional(lambda: self.odd(self.some(None, self.part(text))), lambda: self.odd(self.random.randint(-1, 3)))
            if not values and self.chance(0.5):
                keywords = {'maxsplit': self.random.randint(0, 2)} if self.chance(0.5) else {'sep': part()}
        elif name == 'splitlines':
            values = self.optional(lambda: self.odd(self.some(True, False)))
        elif name in ('partition', 'rpartition', 'removeprefix', 'removesuffix'):
            values = [part()]
        elif name == 'join':
            values = [self.odd([self.odd(self.text(2)) for _ in range(self.random.randint(0, 3))])]
        elif name == 'replace':
            values = [part(), self.odd(self.text(2))] + self.optional(lambda: self.odd(self.random.randint(-1, 3)))
        elif name in ('count', 'find', 'rfind', 'index', 'rindex'):
            values = [part()] + self.optional(place, place)
        elif name in ('startswith', 'endswith'):
            values = [self.odd(self.some(self.part(text), text[:2], text[-2:], (self.part(text), self.part(text))))] + self.optional(place, place)
        elif name == 'zfill':
            values = [number()]
        elif name in ('center', 'ljust', 'rjust'):
            values = [number()] + self.optional(lambda: self.odd(self.some('*', 'é', '😀', 'ab')))
        elif name == 'expandtabs':
            values = self.optional(lambda: self.odd(self.random.randint(-1, 9)))
        elif name == 'format':
            text, values, keywords = self.template(), [self.shown() for _ in range(self.random.randint(0, 3))], {'x': self.shown()}
        else:
            values = [] if self.chance(0.98) else [1]
        return [name, [text, *values], keywords]

    def arguments(self, function):
        small = lambda: self.random.randint(-1, 120)
        makers = {
            'intPower': [self.integer, lambda: self.random.randint(0, 20)],
            'intPowMod': [self.integer, lambda: self.random.randint(-20, 200), self.integer],
            'intLeftShift': [self.integer, small],
            'intRightShift': [self.integer, small],
            'intRound': [self.integer, lambda: self.random.randint(-25, 3)],
            'floatPow': [self.float, lambda: self.some(float(self.random.randint(-4, 5)), self.random.randint(-3, 5) / 2, self.float())],
            'floatRound': [self.float, lambda: self.random.randint(-5, 8)],
            'compareNumbers': [lambda: self.some(self.integer, self.float)(), lambda: self.some(self.integer, self.float)()],
            'parseInteger': [self.number_text, lambda: self.some(10, 10, 10, 0, 2, 8, 16, 36, 1, 3)],
            'parseFloatText': [self.number_text],
            'stringRepr': [self.text],
            'asciiRepr': [self.text],
            'formatInt': [self.integer, self.spec],
            'formatFloat': [self.float, self.spec],
            'formatString': [self.text, self.spec],
        }
        if function == 'percentFormat':
            return self.percent()
        default = self.float if function.startswith('float') else self.integer
        return [make() for make in makers.get(function, [default] * ARITY.get(function, 2))]

    def all(self, each):
        calls = [[name, self.arguments(name)] for name in FUNCTIONS for _ in range(each.get(name, 25))]
        return calls + [self.method() for _ in range(each['methods'])]


ARITY = dict.fromkeys(['floatRepr', 'intInvert', 'intNegate', 'intAbs', 'bitLength', 'intToString', 'intToFloat', 'floatToInt', 'floatRoundToInt'], 1)
FUNCTIONS = {
    'floatRepr': repr, 'stringRepr': repr, 'asciiRepr': ascii,
    'intAdd': lambda a, b: a + b, 'intSub': lambda a, b: a - b, 'intMul': lambda a, b: a * b,
    'intFloorDiv': lambda a, b: a // b, 'intMod': lambda a, b: a % b, 'intDivmod': divmod, 'intDivide': lambda a, b: a / b,
    'intAnd': lambda a, b: a & b, 'intOr': lambda a, b: a | b, 'intXor': lambda a, b: a ^ b, 'intInvert': lambda a: ~a,
    'intNegate': lambda a: -a, 'intAbs': abs, 'bitLength': int.bit_length, 'intLeftShift': lambda a, b: a << b,
    'intRightShift': lambda a, b: a >> b, 'intPower': pow, 'intPowMod': pow, 'intToString': str, 'intToFloat': float,
    'compareNumbers': lambda a, b: (a > b) - (a < b) if a == a and b == b else None,
    'floatPow': lambda a, b: a**b,
    'floatDivide': lambda a, b: a / b, 'floatFloorDiv': lambda a, b: a // b, 'floatMod': lambda a, b: a % b, 'floatDivmod': divmod,
    'floatToInt': int, 'floatRoundToInt': round, 'floatRound': round, 'intRound': round, 'parseInteger': int, 'parseFloatText': float,
    'formatInt': format, 'formatFloat': format, 'formatString': format, 'percentFormat': lambda template, operand: template % operand,
}
METHODS = """upper lower title capitalize swapcase casefold strip lstrip rstrip split rsplit split rsplit splitlines partition rpartition
join replace count find rfind index rindex startswith endswith isdigit isalpha isalnum isspace isupper islower isdecimal isnumeric
isidentifier istitle isprintable isascii zfill center ljust rjust removeprefix removesuffix expandtabs format format format format""".split()


def answer(call):
    name, values, *keywords = call
    values = [decoded(value) for value in values]
    try:
        if not keywords:
            return encoded(FUNCTIONS[name](*values))
        [text, *rest] = values
        # A direct call: through a bound method some versions word their errors differently.
        result = eval(f'text.{name}(*rest, **keywords)', {'text': text, 'rest': rest, 'keywords': decoded({'dict': keywords[0]})})
        return {'result': encoded(result), 'same': result is text}
    except Exception as error:
        message = error.args[0] if isinstance(error, KeyError) else str(error)
        return {'error': type(error).__name__, 'message': message}


def is_portable(call):
    """Whether the answer does not depend on the C library or on the width of a C long."""
    given = answer(call)
    return not (isinstance(given, dict) and ('complex' in given or given.get('error') == 'OverflowError' and 'float' not in given['message']))


def cases(seed, each):
    calls = [[name, *([encoded(v) for v in part] if isinstance(part, list) else {k: encoded(v) for k, v in part.items()} for part in rest)]
             for name, *rest in Cases(seed).all(json.loads(each))]
    return json.dumps([call for call in calls if is_portable(call)])


def answers(calls):
    return json.dumps([answer(call) for call in json.loads(calls)])
