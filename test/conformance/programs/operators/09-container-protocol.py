class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __len__(self):
        return len(self.books)

    def __getitem__(self, index):
        return self.books[index]

class Book:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print("pulped", self.name)

shelf = Shelf(Book("atlas"), Book("bible"), Book("comic"))
print(len(shelf), shelf[0], shelf[-1], shelf[1:], bool(shelf), bool(Shelf()))
shelf = None
print("end")
