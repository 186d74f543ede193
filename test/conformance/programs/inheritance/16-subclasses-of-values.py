class Celsius(float):
    def show(self):
        return f'{self:.1f} degrees'
class Name(str):
    def initials(self):
        return ''.join([part[0] for part in self.split()])
class Pair(tuple):
    def __new__(cls, left, right):
        return super().__new__(cls, (left, right))
    @property
    def left(self):
        return self[0]
class Age(int):
    def birthday(self):
        return Age(self + 1)
    def __repr__(self):
        return f'Age({int(self)})'
temperature = Celsius(21.55)
print(temperature.show(), temperature + 1, type(temperature + 1).__name__)
name = Name('Ada Lovelace')
print(name.initials(), name.upper(), name == 'Ada Lovelace', type(name.upper()).__name__)
pair = Pair('l', 'r')
print(pair, pair.left, len(pair), pair == ('l', 'r'))
age = Age(30)
print(age, age.birthday(), age + 1, [age], {30: 'thirty'}[age])
