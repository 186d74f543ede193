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
        return ("rounded", digits)

level = Level(2)
print([10, 20, 30][level], "abc"[level], list(range(level)), [0] * level)
print(int(level), float(level), round(level), round(level, 1))
