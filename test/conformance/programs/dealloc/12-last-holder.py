class D:
    def __del__(self):
        print('gone')
a = D()
l = [a, [a], {'k': a}]
t = (l, a)
del a
print(1)
del t
print(2)
l[0] = None
print(3)
l[2].clear()
print(4)
inner = l.pop(1)
print(5, len(inner))
b = inner.pop()
print(6)
b = b
print(7)
b = 0
print(8)
