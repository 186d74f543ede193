total = 0


def add(amount):
    global total, last
    total += amount
    last = amount


add(2)
add(5)
print(total, last)


def remove():
    global last
    del last


remove()
try:
    print(last)
except NameError as error:
    print(error)
