from collections import deque

row = deque("abc")
row.extend("de")
row.extendleft("xy")
row.insert(1, "!")
row.remove("c")
row.reverse()
print(row, row[0], row[-1], row.count("a"), row.index("a"), "e" in row)
row[0] = "E"
del row[1]
print(row, deque([1], maxlen=3), deque() + deque([1]))
try:
    deque().pop()
except IndexError as error:
    print(error)
try:
    for letter in row:
        row.append(letter)
except RuntimeError as error:
    print(error)
