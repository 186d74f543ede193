try:
    open("no_such_page.txt")
except FileNotFoundError as error:
    print(type(error).__name__, error.filename, isinstance(error, OSError))
page = open("some_page.txt", "w")
try:
    page.write(5)
except TypeError as error:
    print(error)
