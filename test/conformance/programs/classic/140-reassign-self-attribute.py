class Timer:
    def __init__(self):
        self.times = []
        self.last = self.times

    def tick(self, t):
        self.times.append(t)

    def reset(self):
        self.times = []

t = Timer()
t.tick(1)
t.tick(2)
print(t.times, t.last, t.times is t.last)
t.reset()
t.tick(3)
print(t.times, t.last, t.times is t.last)
