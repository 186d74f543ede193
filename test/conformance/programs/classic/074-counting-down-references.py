import sys

target = ["t"]
names = {}
for letter in "abcde":
    names[letter] = target
expected = len(names) + 2
print(sys.getrefcount(target) == expected)
for letter in ["a", "c", "e"]:
    del names[letter]
    expected -= 1
    print(letter, sys.getrefcount(target) == expected, sys.getrefcount(target))
