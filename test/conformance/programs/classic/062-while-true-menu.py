commands = ["add", "add", "show", "drop", "show", "quit"]
data = []
backup = data
i = 0
while True:
    command = commands[i]
    i += 1
    if command == "quit":
        break
    if command == "add":
        data.append(i)
    elif command == "drop":
        data = []
    else:
        print("data", data, "backup", backup)
print("same object?", data is backup)
