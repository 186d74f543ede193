import gc

gc.collect()
gc.disable()

shelf = []
shelf.append(book for book in shelf)
del shelf
print("expression", gc.collect())
