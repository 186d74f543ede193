class D:
    def __init__(self, n):
        self.n = n
    def __del__(self):
        print('free', self.n)
made = [D(i) for i in range(3)]
print(len(made))
[D(i) for i in range(3, 5)]
print('gone')
made = [d for d in made if d.n != 1]
print(len(made))
del made
print('end')
