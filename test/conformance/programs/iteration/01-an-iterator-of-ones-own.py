import sys

class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration("lift-off")
        self.left -= 1
        return self.left

rocket = Countdown(2)
for number in rocket:
    print(number, sys.getrefcount(rocket))
print(list(rocket), next(rocket, "gone"))
try:
    next(rocket)
except StopIteration as stop:
    print(stop.value)
first, second = Countdown(2)
print(first, second, 1 in Countdown(3), sum(Countdown(4)))
