state = [0, 0]
history = []
safe = []
for step in range(3):
    state[0] += step
    state[1] = step * step
    history.append(state)
    safe.append(state[:])
print(history)
print(safe)
print(history[0] is history[2], safe[0] is safe[2])
