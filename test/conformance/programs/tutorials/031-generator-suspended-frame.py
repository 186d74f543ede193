def countdown(n):
    print("  generator body starts")
    while n > 0:
        yield n
        n -= 1
    print("  generator body ends")


gen = countdown(3)
print("created, nothing has run yet")
print(next(gen))
print(next(gen))
print("local n while suspended:", gen.gi_frame.f_locals["n"])
print(next(gen))
try:
    next(gen)
except StopIteration:
    print("StopIteration; frame is None:", gen.gi_frame is None)
