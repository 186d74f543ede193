import gc

class Loop:
    def __init__(self):
        self.me = self
    def __del__(self):
        global freed
        freed += 1

freed = 0
gc.collect()
gc.disable()
for number in range(2500):
    Loop()
disabled = freed
gc.enable()
Loop()
gc.disable()
print(disabled, freed)
print(gc.collect(), freed)
