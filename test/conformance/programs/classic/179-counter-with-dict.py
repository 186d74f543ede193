import sys

letters = {}
word = "banana"
for position, letter in enumerate(word):
    letters.setdefault(letter, []).append(position)
print(letters)
a_list = letters["a"]
print(sys.getrefcount(a_list))
letters["A"] = a_list
print(sys.getrefcount(a_list))
letters["A"].clear()
print(letters)
del letters["a"], letters["A"]
print(a_list, sys.getrefcount(a_list))
