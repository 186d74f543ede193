price = 2.5
name = "tea"
drink = "caf\u00e9"
print(f"{price=} {name=} {price = :.2f} {name=!s} {name=:>5}|")
print(f"{name!r} {name!s:>5} {drink!a} {drink!r:>8} {price:{5}.{1}f}")
print(f"{3:{2}}", f"{{{name}}}", f"{name:*^9}", f"{drink!s}" is drink)
print("%s %r %a" % (drink, drink, drink), "%s" % b"x", "%5.1f|%-5d|%+d" % (2.55, 3, 4))
