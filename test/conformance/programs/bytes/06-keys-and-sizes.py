import sys

prices = {b"tea": 2, "tea": 3, bytes([116]): 4}
print(prices[b"tea"], prices["tea"], prices[b"t"], len(prices))
print({b"a", b"a", bytearray(b"a").decode()} == {b"a", "a"})
print(bytearray(b"a") == b"a", b"a" == bytearray(b"a"), bytearray(b"a") in [b"a"])
data = bytes(range(5)) + b"!"
print(sys.getrefcount(data))
pair = [data, data[:], data[1:]]
print(sys.getrefcount(data), sys.getrefcount(pair[2]))
