s = {3, 1, 2}
s.add(4)
s.add(1)
print(sorted(s), len(s), 2 in s, 9 in s)
s.discard(9)
s.discard(1)
s.remove(2)
print(sorted(s))
try:
    s.remove(99)
except KeyError as e:
    print('KeyError', e)
print(set(), {7}, set([5, 5]), sorted(set('banana')))
t = s.copy()
t.clear()
print(sorted(s), t, {5}.pop())
s.update([8, 9], (10,))
print(sorted(s))
