import sys

class Box:
    pass

payload = [7]
b1 = Box()
b1.content = payload
b2 = Box()
b2.content = b1.content
print("payload:", sys.getrefcount(payload))
print("b1:", sys.getrefcount(b1))
del b1.content
print("payload:", sys.getrefcount(payload))
b2 = None
print("payload:", sys.getrefcount(payload))
