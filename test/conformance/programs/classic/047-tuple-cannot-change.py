import sys

basket = ["egg"]
order = (basket, 2)
print(order, sys.getrefcount(basket))
basket.append("milk")
print(order)
try:
    order[0] = []
except TypeError as e:
    print("Error:", e)
order[0].clear()
print(order, basket, sys.getrefcount(basket))
