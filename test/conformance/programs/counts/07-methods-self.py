import sys
class M:
    def __init__(self):
        print('init', sys.getrefcount(self))
    def show(self):
        print('show', sys.getrefcount(self))
    def other(self):
        self.show()
m = M()
m.show()
m.other()
M.show(m)
M().show()
f = m.show
print(sys.getrefcount(m))
f()
def local():
    v = M()
    v.show()
    v.other()
local()
