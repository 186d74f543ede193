from functools import total_ordering

@total_ordering
class Grade:
    def __init__(self, points):
        self.points = points
    def __eq__(self, other):
        return self.points == other.points
    def __lt__(self, other):
        return self.points < other.points
    def __del__(self):
        print("freed", self.points)

good = Grade(13)
poor = Grade(4)
print(good > poor, good >= poor, good <= poor, good != poor)
print(Grade(7) >= Grade(8))
print(max(good, poor) is good, sorted([good, poor])[0] is poor)
try:
    @total_ordering
    class Nothing:
        pass
except ValueError as error:
    print(error)
del good, poor
