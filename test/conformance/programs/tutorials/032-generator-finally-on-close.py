def reader(lines):
    print("open")
    try:
        for line in lines:
            yield line.upper()
    finally:
        print("cleanup")


g = reader(["one", "two", "three"])
print(next(g))
g.close()

print("--- dropping the last reference closes it too")
g = reader(["four", "five"])
print(next(g))
del g
print("--- normal exhaustion")
print(list(reader(["six"])))
