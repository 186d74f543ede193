class Side:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)

    def __contains__(self, element):
        return True

    def __call__(self, *arguments):
        return "called"

def scene():
    print(Side("element") in Side("container"))
    print(Side("callee")(Side("argument")))
    print("returns")

scene()
scene()
