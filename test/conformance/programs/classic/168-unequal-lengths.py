import sys

short = [1]
long = [1, 2, 3, 4, 5, 6, 7, 8]
for lst in short, long:
    print(len(lst), sys.getrefcount(lst))
both = [short, long]
for lst in both:
    print(len(lst), sys.getrefcount(lst))
lst = both = None
print(sys.getrefcount(short), sys.getrefcount(long))
