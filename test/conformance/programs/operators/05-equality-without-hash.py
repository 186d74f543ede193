class Card:
    def __init__(self, suit):
        self.suit = suit
    def __eq__(self, other):
        return isinstance(other, Card) and self.suit == other.suit
class HashedCard(Card):
    def __hash__(self):
        return hash(self.suit)
heart = Card('heart')
print(heart == Card('heart'), heart in [Card('heart')], [Card('heart')].index(heart))
for wrong in (lambda: hash(heart), lambda: {heart}, lambda: {heart: 1}):
    try:
        wrong()
    except TypeError as error:
        print(error)
cards = {HashedCard('heart'): 'red', HashedCard('spade'): 'black'}
print(cards[HashedCard('heart')], len({HashedCard('club'), HashedCard('club')}), HashedCard('diamond') in cards)
