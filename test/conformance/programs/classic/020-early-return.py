import sys

def pick(options, index):
    if index >= len(options):
        print("nothing there")
        return None
    chosen = options[index]
    print("chosen:", chosen)
    return chosen

menu = [["soup"], ["rice"], ["cake"]]
x = pick(menu, 1)
print(sys.getrefcount(x))
y = pick(menu, 7)
print(y is None)
menu.remove(x)
print(sys.getrefcount(x), menu)
