def with_plus(parts):
    out = ""
    for p in parts:
        out += p          # may build a new string each time
    return out


def with_join(parts):
    return "".join(parts)


parts = [chr(ord("a") + i % 26) for i in range(60)]
print(with_plus(parts))
print(with_plus(parts) == with_join(parts))

s = "abc"
t = s
s += "def"
print(s, t, s is t)
print("-".join("abc"), ", ".join(["x", "y"]), "ab" * 3)
