import sys

mark = ["m"]
seq = [mark] * 6
print(len(seq), sys.getrefcount(mark))
del seq[1:3]
print(len(seq), sys.getrefcount(mark))
del seq[-1]
print(len(seq), sys.getrefcount(mark))
seq[0:2] = [0]
print(seq, sys.getrefcount(mark))
del seq
print(sys.getrefcount(mark))
