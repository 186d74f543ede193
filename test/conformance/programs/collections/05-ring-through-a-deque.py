import gc
from collections import deque

gc.collect()

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


row = deque([Cup("tea")])
row.append(row)
del row
print(gc.collect())
