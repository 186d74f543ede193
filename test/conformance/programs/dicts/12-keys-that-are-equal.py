seats = {frozenset([1, 2]): "pair", (1, 2): "tuple", range(2): "range"}
print(seats[frozenset([2, 1])], seats[(1.0, True + 1)], seats[range(0, 2)])
print(frozenset([1]) in {frozenset([1]): 0}, (1,) in {(1.0,): 0}, b"a" in {"a": 0})
first = (1, "a")
names = {first: 5}
names[(1, "a")] = 6
print(list(names)[0] is first, names)


class Club:
    def meet(self):
        return "meeting"


club = Club()
print({club.meet: 1}[club.meet], club.meet == club.meet, club.meet is club.meet)
