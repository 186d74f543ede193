words = "the cat and the dog".split()
print(len({id(word) for word in words}))
boxes = [object() for _ in range(3)] * 2
times = {}
for box in boxes:
    times[id(box)] = times.get(id(box), 0) + 1
print(sorted(times.values()), len(set(map(id, boxes))))
seen = {id(boxes[0])}
print(id(boxes[1]) in seen, id(boxes[3]) in seen)
