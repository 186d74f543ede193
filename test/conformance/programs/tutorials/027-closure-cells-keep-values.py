def make_counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


first = make_counter()
second = make_counter(100)
print(first(), first(), first(5))
print(second(), second(-1))
print("free variables:", first.__code__.co_freevars)
print("cell contents:", first.__closure__[0].cell_contents,
      second.__closure__[0].cell_contents)
print("cells shared:", first.__closure__[0] is second.__closure__[0])
