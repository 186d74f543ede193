s = "  Hello, World  "
t = s.strip()
print(repr(s), repr(t))
print(t.upper(), t.lower(), t.swapcase(), t.replace("l", "L", 2))
print(t.split(", "), t.partition(","), t.find("W"), t.count("o"))
print("strip with nothing to do returns the same object:", t.strip() is t)
print("%-8s|%8s|%08.3f|%x" % ("left", "right", 3.14159, 255))
print("{0:>6}|{1:<6}|{0:^6}|{name!r}".format("ab", "cd", name="n"))
print(f"{1234567.891:,.2f} {0.256:.1%} {42:#b} {'mid':*^9} {t[:5]=}")
try:
    t[0] = "J"
except TypeError as e:
    print(e)
