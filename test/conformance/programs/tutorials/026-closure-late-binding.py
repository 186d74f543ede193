# Why do all my lambdas return the same number?
funcs = [lambda: i for i in range(4)]
print([f() for f in funcs])

# Fix 1: bind early through a default argument
funcs = [lambda i=i: i for i in range(4)]
print([f() for f in funcs])


# Fix 2: a factory gives every function its own cell
def make(n):
    return lambda: n


funcs = [make(n) for n in range(4)]
print([f() for f in funcs])
