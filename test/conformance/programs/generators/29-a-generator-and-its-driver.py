import gc
gc.collect()
class Card:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("freed", self.name)

def cards():
    first = Card("in the generator")
    try:
        yield first
    except ValueError as error:
        print("caught", error)
def drive(error):
    top = Card("in drive")
    deck = cards()
    next(deck)
    try:
        deck.throw(error)
    except StopIteration:
        print("done")
drive(ValueError("joker"))
print("collect")
gc.collect()
