def show(n):
    a = n + 1
    b = n + 2 - 1
    print(n + 1, a is b, a == b)
show(-6)
show(-7)
show(4)
show(255)
show(256)
show(1022)
show(1023)
show(1024)
show(10 ** 20)
print(int('256') is int('256'), int('257') is int('257'), int('-5') is int('-5'))
