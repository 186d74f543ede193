class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __contains__(self, book):
        print("looks for", book.name)
        return book in self.books

    def __iter__(self):
        return iter(self.books)

    def __reversed__(self):
        return reversed(self.books)

class Book:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

bible = Book("bible")
shelf = Shelf(Book("atlas"), bible, Book("comic"))
print([book for book in shelf], list(reversed(shelf)), bible in shelf)
