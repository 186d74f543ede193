s = ""
saved = []
for ch in "abc":
    s += ch
    saved.append(s)
print(s, saved)
print(saved[2] is s, saved[0] == s[0:1])
t = s
s += "!"
print(t, s)
parts = s.split("b")
print(parts, "b".join(parts) == s)
