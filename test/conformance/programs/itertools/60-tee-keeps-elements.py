from itertools import groupby, tee

class Noisy:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        if self.number in (0, 1, 56, 57, 58):
            print("gone", self.number)


ahead, behind = tee(Noisy(number) for number in range(60))
for _ in ahead:
    pass
print("ahead is through")
for _ in range(58):
    next(behind)
print("behind follows")
del ahead, behind
groups = groupby((Noisy(number) for number in (0, 0, 1)), key=lambda each: each.number)
key, group = next(groups)
print(key, next(group).number)
print(next(groups)[0], list(group))
del groups, group
print("end")
