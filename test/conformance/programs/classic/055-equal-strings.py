a = "hello"
b = "hel" + "lo"
parts = ["hel", "lo"]
c = "".join(parts)

def test(x, y):
  print(x, y)
  print("  equal:", x == y)

test(a, b)
test(a, c)
d = a
a = a + "!"
print(a)
print(d)
d = d.replace("l", "L")
print(d)
