import sys
class Comparable:
    def __lt__(self, other):
        return self.key() < other.key()
    def __eq__(self, other):
        return self.key() == other.key()
class Loud:
    def speak(self):
        return super().speak().upper()
class Animal:
    def __init__(self, name):
        self.name = name
    def speak(self):
        return self.name + ' speaks'
class Dog(Loud, Comparable, Animal):
    def key(self):
        return self.name
    def __del__(self):
        print('goodbye', self.name)
rex, ada = Dog('rex'), Dog('ada')
print(rex.speak(), [dog.name for dog in sorted([rex, ada])], rex == ada, max(rex, ada).name)
print(sys.getrefcount(rex))
del rex
del ada
print([cls.__name__ for cls in Dog.__mro__])
