import sys

data = ["d"]
holders = [data, data, data, data]
n = len(holders)
while n > 0:
  print(n, "holders,", sys.getrefcount(data), "references")
  del holders[0]
  n -= 1
print("none,", sys.getrefcount(data), "references")
