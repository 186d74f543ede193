with open("shopping_list.txt", "w") as page:
    print(page.write("tea\n"), page.closed, page.name, page.mode)
    page.writelines(["milk\n", "jam"])
print(page.closed)
with open("shopping_list.txt") as page:
    print([line.rstrip() for line in page])
