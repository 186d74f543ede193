kept = []
class Z:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('del', self.n)
        kept.append(self)
z = Z('z')
del z
print('kept', len(kept), kept[0].n)
y = kept.pop()
del y
print('kept', len(kept))
Z('temporary')
print('kept', len(kept))
kept.clear()
print('kept', len(kept))
