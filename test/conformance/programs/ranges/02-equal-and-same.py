print(range(3) == range(0, 3, 1), range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
print(range(3) is range(3), range(3)[:] == range(3))
places = {range(3): "front", range(3, 6): "back"}
print(places[range(0, 3)], range(3, 6, 1) in places, range(4) in places)
print(bool(range(0)), bool(range(1)), len(range(10, 0, -3)), list(range(10, 0, -3)))
seats = range(5)
walk = iter(seats)
print(next(walk), next(walk), list(walk), list(walk), list(seats))
