class Part:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("recycle", self.name)

def assemble():
    wheel = Part("wheel")
    frame = Part("frame")
    print("assembled", wheel.name, "and", frame.name)
    return "bike"

print(assemble())
print("second time")
result = assemble()
print(result)
