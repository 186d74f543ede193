class Shelf:
    def __init__(self):
        self.books = {}

    def take(self, title):
        try:
            return self.books.pop(title)
        except KeyError:
            raise LookupError(f"no {title} here")


shelf = Shelf()
shelf.books["atlas"] = object()
shelf.take("atlas")
shelf.take("atlas")
