table = str.maketrans("abc", "xyz", "!")
print("a cab!".translate(table), table)
print("tea".translate({116: "T", 101: None, 97: 65}), "tea".translate({}))
word = "tea"
print(word.translate({}) is word, word.translate({}) == word)
try:
    str.maketrans("a", "bc")
except ValueError as error:
    print(error)
