import io
from contextlib import redirect_stdout

page = io.StringIO()
with redirect_stdout(page):
    print("on the page", 1)
print("on the screen")
print(repr(page.getvalue()))
print("also", "there", sep="-", file=page)
print(page.getvalue(), end="")
page.seek(0)
print(page.readline(), page.readlines())
page.close()
try:
    page.read()
except ValueError as error:
    print(error)
