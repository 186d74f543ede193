import sys
from collections import deque

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


tea = Cup("tea")
row = deque([tea, tea])
print(sys.getrefcount(tea), sys.getrefcount(row))
row.pop()
print(sys.getrefcount(tea))
twin = row.copy()
print(sys.getrefcount(tea), twin == row, twin is row)
del row, twin
print(sys.getrefcount(tea))
