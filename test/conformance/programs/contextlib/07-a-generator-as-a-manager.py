import sys
from contextlib import contextmanager

class Page:
    def __init__(self, title):
        self.title = title
    def __del__(self):
        print("freed", self.title)

@contextmanager
def opened(page):
    draft = Page("draft of " + page.title)
    print("open", sys.getrefcount(page))
    yield page
    print("close", sys.getrefcount(page))

cover = Page("cover")
with opened(cover) as shown:
    print(sys.getrefcount(cover), shown is cover)
print(sys.getrefcount(cover))
manager = opened(cover)
print(sys.getrefcount(cover), sys.getrefcount(manager))
del manager
print(sys.getrefcount(cover))
del cover, shown
