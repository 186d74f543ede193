class Thing:
    def __init__(self, name, farewell):
        self.name = name
        self.farewell = farewell

    def __enter__(self):
        print("enter", self.name)
        return Thing(self.name, "off:")

    def __exit__(self, kind, problem, trace):
        print("leave", self.name, kind is not None)

    def __del__(self):
        print(self.farewell, self.name)

def tour():
    with Thing("hall", "room gone") as light:
        with Thing("attic", "room gone"):
            candle = Thing("candle", "off:")
            yield "looking around"

guide = tour()
print(next(guide))
guide.close()
print("closed")
