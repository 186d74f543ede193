import gc

class Partner:
    def __del__(self):
        global freed
        freed += 1

def pair():
    one = Partner()
    other = Partner()
    one.partner = other
    other.partner = one
    return one

freed = 0
gc.set_threshold(30)
gc.collect()
last = None
for number in range(60):
    last = pair()
gc.disable()
print(freed)
del last
gc.collect()
print(freed)
