class Session:
    def __init__(self, n):
        self.n = n
        self.open = True
    def __del__(self):
        print("session", self.n, "open" if self.open else "closed", "at the end of its life")

def work(s):
    s.open = False
    if s.n == 2:
        return s
    return None

r = work(Session(1))
print(r)
r = work(Session(2))
print(r.n)
r = work(Session(3))
print(r)
