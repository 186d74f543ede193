class Bike:
    def __init__(self, n):
        self.n = n

free = [Bike(1), Bike(2)]
lent = {}

def lend(person):
    if not free:
        print("sorry,", person)
        return
    lent[person] = free.pop()
    print(person, "has bike", lent[person].n)

def give_back(person):
    bike = lent.pop(person)
    free.append(bike)
    print("bike", bike.n, "is back")

lend("ann")
lend("bob")
lend("cid")
give_back("ann")
lend("cid")
print(sorted(lent), len(free))
