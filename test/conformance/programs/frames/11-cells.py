import sys, gc
gc.collect()
class D:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('freed', self.name)
def counter(start, thing):
    seen = []
    other = D('other')
    def step(amount=1):
        nonlocal start
        start += amount
        seen.append(thing)
        return start, sys.getrefcount(seen), sys.getrefcount(thing)
    return step
step = counter(3, D('thing'))
print(step(), step(amount=5))
del step
def ring(n):
    def inner(more=[]):
        return inner
    return n
print(ring(1), gc.collect())
