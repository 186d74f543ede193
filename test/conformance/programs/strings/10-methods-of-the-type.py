print(list(map(str.upper, ["tea", "cup"])), sorted(["b", "A", "c"], key=str.lower))
print(str.join("-", ["a", "b"]), str.replace("tea", "t", "T"), list.index([5, 6], 6), dict.get({"a": 1}, "a"))
shout = "tea".upper
print(shout(), str.isdigit("5"), int.bit_length(5))
names = ["Ben"]
list.append(names, "Ann")
list.sort(names)
print(names)
try:
    str.upper(5)
except TypeError as error:
    print(error)
