class P:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("dead:", self.name)

a = P("A")
b = P("B")
a.friend = b
b = P("C")
print("1")
a.friend = b
print("2")
a = a.friend
print("3")
b = None
print("4")
a = None
print("5")
