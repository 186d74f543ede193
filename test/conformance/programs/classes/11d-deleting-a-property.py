class Thermostat:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.deleter
    def celsius(self):
        print("forgets the temperature")
        del self._celsius

room = Thermostat(20)
del room.celsius
try:
    room.celsius
except AttributeError as error:
    print(error)
