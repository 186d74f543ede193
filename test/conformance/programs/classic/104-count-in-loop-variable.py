import sys

boxes = [["a"], ["b"], ["c"]]
for box in boxes:
    print(box, sys.getrefcount(box))
print("after the loop", box, sys.getrefcount(box))
for i in range(len(boxes)):
    print(boxes[i], sys.getrefcount(boxes[i]))
box = None
print(sys.getrefcount(boxes[2]))
