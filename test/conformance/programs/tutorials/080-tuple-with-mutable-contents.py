t = (1, [2, 3])
t[1].append(4)
print(t)

try:
    t[1] += [5]
except TypeError as e:
    print("TypeError:", e)
print("...and yet:", t)

try:
    hash(t)
except TypeError as e:
    print("TypeError:", e)
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "ok"})
