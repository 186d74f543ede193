def show(compare):
    try:
        print(compare())
    except TypeError as error:
        print(error)


shop = {"tea": [2], "milk": 1}
show(lambda: shop.items() == shop.keys())
show(lambda: shop.items() == {"milk": 1, "tea": [2]}.items())
show(lambda: shop.items() & {("milk", 1), ("tea", 2)})
show(lambda: shop.keys() >= {"tea"})
show(lambda: len(shop.keys() | frozenset({5})))
show(lambda: shop.items() | [])
show(lambda: shop.values() | {1})
show(lambda: {shop.keys()})
