# A variable in Python is a name stuck on an object, not a box holding a value.
a = [1, 2, 3]
b = a            # a second label on the same list
print("a is b:", a is b)

b.append(4)
print("a:", a)
print("b:", b)

b = [1, 2, 3, 4]  # b now labels a brand new list
print("a == b:", a == b)
print("a is b:", a is b)
