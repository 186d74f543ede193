a = 5
b = a
print(a, b, a is b)
b = b + 1
print(a, b, a is b)
a += 1
print(a, b, a is b)

def increase(n):
    n += 1
    print("inside:", n)

increase(a)
print("outside:", a)
