import sys

boxes = [[1], [2], [3]]
print(sys.getrefcount(boxes))
sizes = (box for box in boxes)
print("made", sys.getrefcount(boxes))
first = next(sizes)
print("first", sys.getrefcount(boxes), sys.getrefcount(first))
second = next(sizes)
print("second", sys.getrefcount(first), sys.getrefcount(second))
sizes.close()
print("closed", sys.getrefcount(boxes), sys.getrefcount(second))
del sizes
print("deleted", sys.getrefcount(boxes))
