class Level:
    def __init__(self, value):
        self.value = value

    def __format__(self, spec):
        return f"<{self.value}:{spec}>"

    def __str__(self):
        return "level"

level = Level(2)
print(f"{level} {level:>8} {level!s:>8}", format(level, "x"), str(level))
