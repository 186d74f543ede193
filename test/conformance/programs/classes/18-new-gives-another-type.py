class Number:
    def __new__(cls, text):
        print('new', cls.__name__, text)
        if text == 'zero':
            return 0
        return super().__new__(cls)
    def __init__(self, text):
        print('init', text)
        self.text = text
    def __del__(self):
        print('gone', self.text)
zero = Number('zero')
print(zero, type(zero).__name__)
one = Number('one')
print(type(one).__name__, one.text)
del one
print('end')
