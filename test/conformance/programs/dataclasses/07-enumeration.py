from enum import Enum, auto
class Colour(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def loud(self):
        return self.name.upper() + '!'
class State(Enum):
    OPEN = auto()
    CLOSED = auto()
print(Colour.RED, repr(Colour.RED), Colour.RED.name, Colour.RED.value)
print(Colour(2) is Colour.GREEN, Colour['GREEN'], Colour.CRIMSON is Colour.RED)
print(list(Colour), [state.value for state in State], Colour.GREEN.loud())
print(Colour.RED == 1, isinstance(Colour.RED, Colour), {Colour.RED: 'stop'}[Colour.RED])
try:
    Colour(9)
except ValueError as error:
    print(error)
try:
    Colour['BLUE']
except KeyError as error:
    print('KeyError', error)
