import weakref

class User:
    def __init__(self, name):
        self.name = name

users = [User("ann"), User("ben"), User("cat")]
refs = []
for u in users:
    refs.append(weakref.ref(u))
del u
users.pop(1)
for r in refs:
    target = r()
    if target is None:
        print("gone")
    else:
        print("here:", target.name)
target = None
users.clear()
print(refs[0]() is None, refs[2]() is None)
