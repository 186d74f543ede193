from collections import deque

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


row = deque([Cup("one"), Cup("two"), Cup("three")])
row.append(Cup("four"))
first = row.popleft()
print(first.name, len(row))
del first
row.rotate(1)
print([cup.name for cup in row])
row.clear()
print(row)
