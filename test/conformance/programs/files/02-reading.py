page = open("recipe.txt", "w")
page.write("flour\nwater\nsalt\nyeast\n")
page.close()
page = open("recipe.txt")
print(repr(page.read(3)), repr(page.readline()), repr(page.readline()), page.readlines(), repr(page.read()))
page.close()
try:
    page.read()
except ValueError as error:
    print(error)
