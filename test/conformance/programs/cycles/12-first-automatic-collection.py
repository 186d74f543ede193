import gc
class Node:
    def __init__(self):
        self.me = self
    def __del__(self):
        seen.append(1)
seen = []
gc.collect()
for i in range(2500):
    Node()
    if seen:
        print(i, len(seen))
        break
else:
    print('none')
