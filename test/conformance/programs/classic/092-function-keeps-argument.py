import sys

kept = []

def remember(thing):
    kept.append(thing)
    print("remembered", len(kept), "refs", sys.getrefcount(thing))

note = {"text": "hi"}
remember(note)
remember(note)
print("outside", sys.getrefcount(note))
note = {"text": "new"}
remember(note)
print(kept[0] is kept[1], kept[1] is kept[2])
kept.clear()
print("outside", sys.getrefcount(note))
