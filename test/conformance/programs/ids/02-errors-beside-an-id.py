box = ["pen"]
number = id(box)
try:
    box + "pen"
except TypeError as error:
    print(error)
try:
    box.missing
except AttributeError as error:
    print(error)
del number
try:
    "pens: " + 3
except TypeError as error:
    print(error)
