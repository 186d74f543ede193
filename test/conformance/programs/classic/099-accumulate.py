total = []
def add(x):
    global total
    total = total + [x]

snapshot = total
add(1)
add(2)
print("total", total)
print("snapshot", snapshot)
print("same?", total is snapshot)
snapshot = total
total.append(3)
print("snapshot", snapshot)
print("same?", total is snapshot)
