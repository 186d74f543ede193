import sys

value = ["v"]
other = value
for flag in [False, True]:
    if flag:
        del other
        print("deleted")
    else:
        print("kept", other is value)
    print(sys.getrefcount(value))
try:
    print(other)
except NameError:
    print("there is no other")
