class Thermostat:
    def __init__(self, celsius):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError("colder than possible")
        self._celsius = value

room = Thermostat(20)
try:
    room.celsius = -300
except ValueError as error:
    print(error)
print(room.celsius)
