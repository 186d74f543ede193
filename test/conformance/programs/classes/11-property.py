class Thermostat:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        self._celsius = value

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

room = Thermostat(20)
print(room.celsius, room.fahrenheit)
room.celsius += 5
print(room.celsius, room.fahrenheit)
