import sys

def work():
    local = [1, 2]
    print("in function:", sys.getrefcount(local))
    again = local
    print("with second name:", sys.getrefcount(local))
    return local

result = work()
print("outside:", sys.getrefcount(result))
result = work()
print("outside:", sys.getrefcount(result))
