import gc

gc.collect()
gc.disable()

class Loop:
    pass

def ring(make):
    loop = Loop()
    loop.me = loop
    loop.walk = make(loop)

for make in (
    lambda loop: iter([loop]),
    lambda loop: enumerate([loop]),
    lambda loop: map(str, [loop]),
    lambda loop: zip([loop], [loop]),
    lambda loop: iter(range(3)),
    lambda loop: filter(None, [loop]),
):
    ring(make)
    print(gc.collect())
