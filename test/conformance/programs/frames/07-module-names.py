a = 1
del a
try:
    print(a)
except NameError as e:
    print(e)
def f():
    return later()
def later():
    return 'defined later'
print(f())
print(__name__)
def f():
    return 'redefined'
print(f())
print = print
for i in range(3):
    j = i
print(i, j)
