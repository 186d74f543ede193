import sys

history = []
def visit(page):
    history.append(page)
    if len(history) > 2:
        gone = history.pop(0)
        print("forget", gone)

home = ["home"]
visit(home)
visit(["news"])
print(sys.getrefcount(home))
visit(["mail"])
print(sys.getrefcount(home))
visit(home)
visit(home)
print(history, sys.getrefcount(home))
