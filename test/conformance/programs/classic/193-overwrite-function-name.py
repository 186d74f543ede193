import sys

def data():
    return ["d"]

value = data()
print(sys.getrefcount(value))
data = data()
print(value is data, value == data)
print(sys.getrefcount(data))
data = value
print(sys.getrefcount(value))
try:
    data()
except TypeError as e:
    print(e)
