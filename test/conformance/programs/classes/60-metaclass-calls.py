class Cached(type):
    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.cache = {}

    def __call__(cls, key):
        if key not in cls.cache:
            cls.cache[key] = super().__call__(key)
        return cls.cache[key]


class Token(metaclass=Cached):
    def __init__(self, key):
        self.key = key

    def __del__(self):
        print("gone", self.key)


first, second = Token("x"), Token("x")
print(first is second, type(Token) is Cached, isinstance(Token, Cached))
del first, second
print(len(Token.cache))
Token.cache.clear()
print("end")
