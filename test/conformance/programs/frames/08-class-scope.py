class C:
    count = 0
    names = []
    def __init__(self, name):
        C.count += 1
        self.names.append(name)
        self.count = 10
a = C('a')
b = C('b')
print(C.count, a.count, b.names, a.names is C.names)
a.names = []
a.names.append('own')
print(C.names, a.names, b.names is C.names)
C.extra = 5
print(a.extra, b.extra)
try:
    print(a.missing)
except AttributeError as e:
    print(e)
