a = "python"
b = "python"
print("literals:", a is b)

c = "".join(["py", "thon"])
print("joined at run time ==", a == c)
print("joined at run time is", a is c)

d = "py" + "thon"       # folded by the compiler
print("constant folding:", a is d)

prefix = "py"
e = prefix + "thon"     # computed while running
print("run-time +:", a is e)
