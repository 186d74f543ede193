# The classic gotcha: the default list is created once, when `def` runs.
def append_to(item, target=[]):
    target.append(item)
    return target


print(append_to(1))
print(append_to(2))
print(append_to(3, []))
print(append_to(4))
print("defaults now:", append_to.__defaults__)
print(append_to(5) is append_to.__defaults__[0])
