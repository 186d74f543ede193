class Resource:
    def __init__(self):
        print("open")
    def __del__(self):
        print("close")

def use(divisor):
    r = Resource()
    return 10 // divisor

try:
    print(use(5))
    print(use(0))
    print("unreachable")
except ZeroDivisionError:
    print("division by zero")
print("end")
