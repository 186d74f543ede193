import sys

def show(label, obj):
    print(label, "->", obj, "refs:", sys.getrefcount(obj))

numbers = [1, 2, 3, 4]
show("numbers", numbers)
other = numbers
show("other", other)
other.append(5)
show("numbers again", numbers)
other = [1, 2, 3, 4, 5]
show("other again", other)
show("numbers at last", numbers)
