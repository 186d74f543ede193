from collections import deque

class Cup:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


last_two = deque(maxlen=2)
for number in range(4):
    last_two.append(Cup(number))
    print("added", number)
last_two.appendleft(Cup("left"))
print(last_two.maxlen, len(last_two))
del last_two
print("end")
