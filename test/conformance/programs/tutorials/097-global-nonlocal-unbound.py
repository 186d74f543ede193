counter = 0

def bump():
    global counter
    counter += 1

def broken():
    counter += 1      # local, because it is assigned here

def outer():
    level = "outer"

    def inner():
        nonlocal level
        level = "changed by inner"
    inner()
    return level


bump()
try:
    broken()
except UnboundLocalError as e:
    print("UnboundLocalError:", e)
print(counter, outer(), "level" in globals())
