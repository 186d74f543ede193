import sys

words = ["to", "be", "or"]
line = ""
for w in words:
    line = line + w + " "
print(line)
print(len(line))
copy_of = words
print("list refs", sys.getrefcount(words))
words = line.split()
print(words == copy_of, words is copy_of)
print("list refs", sys.getrefcount(copy_of))
