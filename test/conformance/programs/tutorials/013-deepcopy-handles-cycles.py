import copy


class Person:
    def __init__(self, name):
        self.name = name
        self.friend = None


ann = Person("Ann")
bob = Person("Bob")
ann.friend, bob.friend = bob, ann

twin = copy.deepcopy(ann)
print(twin.name, twin.friend.name, twin.friend.friend.name)
print("cycle kept:", twin.friend.friend is twin)
print("independent:", twin is not ann and twin.friend is not bob)
twin.friend.name = "Bobby"
print(bob.name, twin.friend.name)
ann.friend = twin.friend.friend = None  # break both cycles
