import sys

def halves(lst):
    middle = len(lst) // 2
    return lst[:middle], lst[middle:]

parts = [["p"], ["q"], ["r"], ["s"]]
left, right = halves(parts)
print(left, right)
left[0].append("!")
print(parts)
print(sys.getrefcount(parts[0]), sys.getrefcount(parts[3]))
parts = None
print(sys.getrefcount(left[0]), sys.getrefcount(right[1]))
