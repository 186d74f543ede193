class Animal: pass
class Dog(Animal): pass
class Robot: pass
rex, bot = Dog(), Robot()
print(isinstance(rex, Animal), isinstance(rex, (int, Robot, Animal)), isinstance(bot, (Dog, str)))
print(issubclass(Dog, Animal), issubclass(Dog, (Robot, object)), issubclass(Animal, Dog))
print(isinstance(True, int), issubclass(bool, int), isinstance(None, object))
print(type(rex) == Dog, type(rex) == Animal, type(rex) in (Dog, Robot))
try:
    isinstance(rex, 'Dog')
except TypeError as error:
    print(error)
try:
    issubclass(rex, Dog)
except TypeError as error:
    print(error)
