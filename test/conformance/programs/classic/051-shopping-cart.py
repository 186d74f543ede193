import sys

cart = []
def buy(item, cart=cart):
    cart.append(item)
    print("bought", item[0], "- items:", len(cart))

apple = ["apple", 3]
buy(apple)
buy(["pear", 2])
buy(apple)
print("apple is in the cart", cart.count(apple), "times")
print("references to apple:", sys.getrefcount(apple))
cart.remove(apple)
print("references to apple:", sys.getrefcount(apple))
print("references to cart:", sys.getrefcount(cart))
