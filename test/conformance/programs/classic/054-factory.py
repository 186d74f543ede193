class Widget:
    made = 0

    def __init__(self):
        Widget.made += 1
        self.number = Widget.made

    def __del__(self):
        print("widget", self.number, "deleted")

def build(n):
    result = []
    for i in range(n):
        result.append(Widget())
    return result

ws = build(3)
build(1)
print("made:", Widget.made)
ws.pop(1)
print("list:", len(ws))
ws = ws[:1]
print("list:", len(ws))
ws = None
