class Thermostat:
    def __init__(self, celsius):
        self.celsius = celsius
    @property
    def celsius(self):
        return self._celsius
    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError('colder than possible')
        self._celsius = value
    @celsius.deleter
    def celsius(self):
        print('forgets the temperature')
        del self._celsius
    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32
room = Thermostat(20)
print(room.celsius, room.fahrenheit)
room.celsius += 5
print(room.celsius, room.fahrenheit)
try:
    room.celsius = -300
except ValueError as error:
    print(error)
try:
    room.fahrenheit = 3
except AttributeError as error:
    print(error)
try:
    del room.fahrenheit
except AttributeError as error:
    print(error)
del room.celsius
try:
    room.celsius
except AttributeError as error:
    print(error)
