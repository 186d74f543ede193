class Book:
    def __init__(self, title):
        self.title = title

    def __del__(self):
        print("Book destroyed:", self.title)

shelf = [Book("Dune"), Book("Emma")]
favourite = shelf[0]
print("Books on shelf:", len(shelf))
shelf = None
print("Shelf removed")
print("Favourite is still", favourite.title)
favourite = None
print("End")
