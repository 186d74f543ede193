class Sensor:
    count = 0

    def __init__(self, place):
        self.place = place
        Sensor.count = Sensor.count + 1

    def __del__(self):
        Sensor.count = Sensor.count - 1

s = [Sensor("north"), Sensor("south")]
print(Sensor.count)
s.append(Sensor("east"))
print(Sensor.count)
north = s.pop(0)
print(Sensor.count)
s = []
print(Sensor.count)
del north
print(Sensor.count)
