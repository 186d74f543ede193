for thing, name in ((5, "size"), ("tea", "size"), ([], "size"), ((), "size"), ({}, "size"), (None, "size")):
    try:
        getattr(thing, name)
    except AttributeError as error:
        print(error)

numbers = [1]
try:
    numbers.size = 5
except AttributeError as error:
    print(error)
try:
    numbers.append = 5
except AttributeError as error:
    print(error)
