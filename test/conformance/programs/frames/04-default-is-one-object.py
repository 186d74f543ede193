def add(x, seen=[]):
    seen.append(x)
    return seen
print(add(1), add(2))
a = add(3)
a.append('outside')
print(add(4) is a, len(a))
print(add(5, []), len(a))
def count(start={'n': 0}):
    start['n'] += 1
    return start['n']
count()
count()
print(count(), count({'n': 10}), count())
