class Light:
    def __init__(self, colour, next=None):
        self.colour = colour
        self.next = next

green = Light("green")
red = Light("red", green)
green.next = Light("yellow", red)
light = green
for i in range(5):
    print(light.colour, end=" ")
    light = light.next
print()
print(light.next.next.next is light)
print(red.next is green, green.next.next is red)
