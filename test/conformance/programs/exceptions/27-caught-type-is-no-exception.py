try:
    try:
        raise ValueError("first")
    except "ValueError":
        print("never")
except TypeError as error:
    print(error)
    print(repr(error.__context__))
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise ValueError from "text"
except TypeError as error:
    print(error)
