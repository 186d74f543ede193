class Shop:
    visits = 0
    names = []


shop = Shop()
shop.visits += 1
shop.names += ["Ann"]
print(Shop.visits, shop.visits, Shop.names, shop.names is Shop.names)
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
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error, pair)
