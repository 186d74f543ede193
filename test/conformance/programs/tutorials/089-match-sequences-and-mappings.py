def run(command):
    match command:
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["take", *items] if items:
            return f"taking {len(items)} item(s): {', '.join(items)}"
        case {"cmd": "say", "text": str(text), **rest}:
            return f"{text!r} with {rest}"
        case int() | float() as number:
            return f"number {number}"
        case [] | None:
            return "nothing"
        case _:
            return "what?"


for c in (["go", "north"], ["go", "up"], ["take", "lamp", "key"], [],
          {"cmd": "say", "text": "hi", "loud": True}, 3.5, None):
    print(run(c))
