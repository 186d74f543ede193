class Shop:
    visits = 0
    names = []


shop = Shop()
shop.visits += 1
shop.names += ["Ann"]
print(Shop.visits, shop.visits, Shop.names, shop.names is Shop.names)
pair = ([1], 2)
try:
    pair[0] += [5]
except TypeError as error:
    print(error, pair)
