import gc

class Loop:
    def __init__(self, number):
        self.number = number
        self.me = self
    def __del__(self):
        global freed
        freed += 1

freed = 0
gc.collect()
for number in range(5000):
    Loop(number)
    if freed > 0:
        break
gc.disable()
print("loop", number, "freed", freed)
print("left for later", gc.collect())
