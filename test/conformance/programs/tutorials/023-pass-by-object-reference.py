def mutate(lst):
    lst.append("mutated")


def rebind(lst):
    lst = ["rebound"]
    return lst


def augment(x):
    x += x
    return x


values = ["start"]
mutate(values)
print(values)
print(rebind(values), values)

n = 5
print(augment(n), n)
s = "ab"
print(augment(s), s)
print(augment(values), values)
