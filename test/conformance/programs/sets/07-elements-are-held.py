import sys


class Card:
    def __del__(self):
        print("card freed")


card = Card()
hand = {card}
both = hand | {card}
print(sys.getrefcount(card))
both -= hand
print(sys.getrefcount(card), len(both))
again = hand.copy()
again.update(hand, [card])
print(sys.getrefcount(card))
again ^= hand
hand &= {card}
print(sys.getrefcount(card), len(again))
del card
hand.clear()
print("end")
