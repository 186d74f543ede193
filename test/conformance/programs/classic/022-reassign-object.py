class Thing:
    def __init__(self, n):
        self.n = n
        print("make", n)
    def __del__(self):
        print("kill", self.n)

t = Thing(1)
t = Thing(2)
print("-----")
t = Thing(3)
print("-----")
t = None
print("finished")
