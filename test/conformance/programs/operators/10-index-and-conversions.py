class Level:
    def __init__(self, value):
        self.value = value
    def __index__(self):
        return self.value
    def __int__(self):
        return self.value * 10
    def __float__(self):
        return self.value / 2
    def __round__(self, digits=None):
        return ('rounded', digits)
    def __format__(self, spec):
        return f'<{self.value}:{spec}>'
    def __str__(self):
        return 'level'
level = Level(2)
print([10, 20, 30][level], 'abc'[level], list(range(level)), [0] * level)
print(int(level), float(level), round(level), round(level, 1))
print(f'{level} {level:>8} {level!s:>8}', format(level, 'x'), str(level))
class Wrong:
    def __index__(self):
        return 'two'
try:
    [1][Wrong()]
except TypeError as error:
    print(error)
