import gc

gc.collect()
lst = [1, 2]
lst.append(lst)
print(lst)
print(lst[2] is lst, lst[2][2][2][0])

d = {}
d["self"] = d
print(d)

del lst, d
print("unreachable objects found:", gc.collect())
print("second pass:", gc.collect())
