import sys
l1 = l2 = [0]
l3 = l1
l4 = [l1, l2, l3]
print("l1:", sys.getrefcount(l1))
print("l4:", sys.getrefcount(l4))
l5 = l4
l6 = l4[:]
print("l1:", sys.getrefcount(l1))
print("l4:", sys.getrefcount(l4))
print("l6:", sys.getrefcount(l6))
l4.clear()
print("l1:", sys.getrefcount(l1), "l5:", l5, "l6:", l6)
