class Grand:
    colour = 'grey'
    size = 1
class Parent(Grand):
    colour = 'red'
class Child(Parent):
    pass
child = Child()
print(child.colour, child.size)
Grand.size = 2
Child.colour = 'green'
print(child.colour, child.size, Parent.colour)
child.size += 10
print(child.size, Grand.size)
del Child.colour
print(child.colour)
Parent.size = 5
print(child.size, Child.size, Grand.size)
