from itertools import accumulate, chain, count, groupby, islice, tee, zip_longest

evens = count(0, 2)
print(list(islice(evens, 5)), next(evens))      # the iterator remembers

a, b = tee(iter("abc"))
print(list(a), list(b), list(b))

print(list(accumulate([1, 2, 3, 4])))
print(list(chain("ab", [1, 2])))
print({k: len(list(g)) for k, g in groupby("aaabbc")})
print(list(zip_longest([1, 2, 3], "xy", fillvalue="-")))
