import copy
class Page:
    def __init__(self, lines):
        self.lines = lines
    def __copy__(self):
        print('copies the page')
        return Page(self.lines)
    def __deepcopy__(self, memo):
        print('copies the lines too')
        return Page(copy.deepcopy(self.lines, memo))
page = Page(['first', ['nested']])
shallow, deep = copy.copy(page), copy.deepcopy(page)
print(shallow.lines is page.lines, deep.lines is page.lines, deep.lines[1] is page.lines[1])
book = [page, page]
print(copy.copy(book)[0] is page)
twin = copy.deepcopy(book)
print(twin[0] is twin[1], twin[0] is page)
