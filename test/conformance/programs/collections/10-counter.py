from collections import Counter

letters = Counter("abracadabra")
print(letters, letters["a"], letters["z"], len(letters))
print(letters.most_common(2), list(letters.elements())[:6], letters.total())
letters.subtract("aaaaaa")
letters.update(z=2)
print(letters)
print(Counter("aab") + Counter("bc"), Counter("aab") - Counter("ab"))
del letters["nothing"]
print(Counter())
