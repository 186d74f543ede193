# a ---> [1, 2]
# b ---> [1, 2]   (another one)
a = [1, 2]
b = [1, 2]
print("before:", a is b)

# b ---> the list of a
b = a
print("after: ", a is b)

# the list changes, both names see it
b[1] = "two"
print(a)

# b ---> a new list
b = [1, "two"]
print("equal:", a == b, " same:", a is b)
