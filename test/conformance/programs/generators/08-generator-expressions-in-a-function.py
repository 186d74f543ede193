import sys


def shelf():
    books = [["a"], ["b"]]
    names = (book for book in books)
    print("made", sys.getrefcount(books))
    print(next(names), sys.getrefcount(books))
    print(list(names), sys.getrefcount(books))
    print([sys.getrefcount(book) for book in books])
    print(list(sys.getrefcount(book) for book in books))
    print(tuple(sys.getrefcount(book) for book in books))
    print(sum(sys.getrefcount(book) for book in books))
    print(sys.getrefcount(books), any(book is books for book in books), sys.getrefcount(books))


shelf()
