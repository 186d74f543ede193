def steps():
    print("step one")
    yield 1
    print("step two")
    yield 2
    print("end")


walk = steps()
print("made")
print(next(walk))
print(next(walk))
print(next(walk, "no more"))
print(next(walk, "still no more"))
