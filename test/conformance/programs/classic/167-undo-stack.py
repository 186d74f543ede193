text = ["a"]
undo = []

def change(word):
    undo.append(text[:])
    text.append(word)

def bad_change(word):
    undo.append(text)
    text.append(word)

change("b")
change("c")
print(text, undo)
bad_change("d")
print(text, undo)
print(undo[-1] is text, undo[0] is text)
text = undo[0]
print(text)
