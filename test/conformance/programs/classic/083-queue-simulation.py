class Customer:
    def __init__(self, number):
        self.number = number
    def __del__(self):
        print("customer", self.number, "leaves")

line = []
for n in range(1, 5):
    line.append(Customer(n))
vip = line[2]
while len(line) > 0:
    served = line.pop(0)
    print("serving", served.number)
served = None
print("waiting:", len(line))
vip = None
