import sys


class Guest:
    pass


if (guest := Guest()) is not None:
    print(sys.getrefcount(guest))
pair = [(friend := Guest()), friend]
print(pair[0] is pair[1], sys.getrefcount(friend))
while (count := len(pair)) > 0:
    pair.pop()
    print(count)
print(sys.getrefcount(friend))
print((size := 5) + size, size)
