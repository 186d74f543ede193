import sys

page = open("diary_page.txt", "w")
page.write("Monday")
print(sys.getrefcount(page))
print(repr(open("diary_page.txt").read()))
del page
print(repr(open("diary_page.txt").read()))
more = open("diary_page.txt", "a")
more.write(", Tuesday")
more.flush()
print(open("diary_page.txt").read())
