import sys

original = [1, [2, 3]]
copy1 = original
copy2 = original[:]
copy3 = [original[0], original[1]]

print(copy1 is original, copy2 is original, copy3 is original)
print(copy1[1] is original[1], copy2[1] is original[1], copy3[1] is original[1])
original[1].append(4)
original.append(5)
print(copy1)
print(copy2)
print(copy3)
print(sys.getrefcount(original), sys.getrefcount(original[1]))
