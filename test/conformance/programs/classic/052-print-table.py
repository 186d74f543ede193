import sys

def line(name, obj):
    print(f"| {name:<6} | {sys.getrefcount(obj):>3} |")

a = [1]
b = [a, a]
c = {"a": a, "b": b}
print("| name   | ref |")
line("a", a)
line("b", b)
line("c", c)
del c
line("a", a)
line("b", b)
