class Thermostat:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

room = Thermostat(20)
try:
    room.fahrenheit = 3
except AttributeError as error:
    print(error)
try:
    del room.fahrenheit
except AttributeError as error:
    print(error)
print(room.fahrenheit)
