class Card:
    def __init__(self, value):
        self.value = value

    def __del__(self):
        print("discard", self.value)

def best(cards):
    winner = cards[0]
    for card in cards:
        if card.value > winner.value:
            winner = card
    return winner

hand = [Card(4), Card(9), Card(2)]
top = best(hand)
hand = []
print("top card", top.value)
top = best([Card(3), Card(1)])
print("top card", top.value)
