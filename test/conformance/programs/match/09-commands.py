def run(command):
    match command.split():
        case ["go", ("north" | "south") as where]:
            return f"walking {where}"
        case ["take", *things] if things:
            return f"taking {len(things)}"
        case ["quit" | "exit"]:
            return "bye"
        case [only]:
            return f"what is {only}?"
        case []:
            return "silence"
        case _:
            return "too many words"


for command in ("go north", "go west", "take tea cup", "take", "exit", "sing", "", "sing a song"):
    print(run(command))
