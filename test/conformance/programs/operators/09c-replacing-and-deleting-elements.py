class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __setitem__(self, index, book):
        self.books[index] = book

    def __delitem__(self, index):
        del self.books[index]

class Book:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("pulped", self.name)

shelf = Shelf(Book("atlas"), Book("bible"), Book("comic"))
shelf[0] = Book("diary")
del shelf[1]
print([book.name for book in shelf.books])
shelf = None
print("end")
