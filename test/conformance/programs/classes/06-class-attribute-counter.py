import sys
class Ticket:
    sold = 0
    def __init__(self, seat):
        self.seat = seat
        Ticket.sold += 1
first = Ticket('A1')
second = Ticket('A2')
print(Ticket.sold, first.sold, second.sold)
first.sold = 100
print(Ticket.sold, first.sold, second.sold)
del first.sold
print(first.sold)
print(sys.getrefcount(first))
