import sys

line = "one two three"
words = line.split()
alias = words
upper = []
for w in words:
    upper.append(w.upper())
print(words, upper)
print(sys.getrefcount(words), sys.getrefcount(upper))
alias[0] = "ONE"
print(words == upper, words[0] == upper[0])
words = upper
print(sys.getrefcount(alias), sys.getrefcount(upper))
