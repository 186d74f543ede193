class Term:
    def __init__(self, name):
        self.name = name
    def __add__(self, other):
        return Term(f'({self.name}+{other.name})')
    def __del__(self):
        print('freed', self.name)
x, y, z = Term('x'), Term('y'), Term('z')
total = x + y + z
print(total.name)
total = total + x
print(total.name)
total += y
print(total.name)
del x, y, z, total
