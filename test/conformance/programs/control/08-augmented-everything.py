prices = {"tea": [2]}
prices["tea"] += [3]
prices["cake"] = prices.get("cake", 1) * 5
prices["cake"] -= 1
prices["cake"] //= 2
prices["cake"] **= 3
prices["cake"] <<= 1
prices["cake"] |= 1
prices["cake"] ^= 3
prices["cake"] &= 14
prices["cake"] %= 9
print(prices)
