import gc
gc.collect()
class Timer:
    def __init__(self):
        self.action = self.tick
    def tick(self):
        return 'tick'
    def __del__(self):
        print('timer gone')
timer = Timer()
print(timer.action())
del timer
print('a ring through the bound method')
print(gc.collect())
