class Shelf:
    def __init__(self, *books):
        self.books = list(books)
    def __len__(self):
        return len(self.books)
    def __getitem__(self, index):
        return self.books[index]
    def __setitem__(self, index, book):
        self.books[index] = book
    def __delitem__(self, index):
        del self.books[index]
    def __contains__(self, book):
        print('looks for', book.name)
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
    def __del__(self):
        print('pulped', self.name)
shelf = Shelf(Book('atlas'), Book('bible'), Book('comic'))
print(len(shelf), shelf[0], shelf[-1], shelf[1:], bool(shelf), bool(Shelf()))
print([book for book in shelf], list(reversed(shelf)), shelf[1] in shelf)
shelf[0] = Book('diary')
del shelf[1]
print(list(shelf))
shelf = None
print('end')
