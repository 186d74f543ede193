class Photo:
    def __init__(self, name):
        self.name = name

class Album:
    def __init__(self, photos=None):
        self.photos = photos or []
    def __del__(self):
        print("album with", len(self.photos), "photos deleted")

p = Photo("sea")
one = Album([p, Photo("sun")])
two = Album(one.photos)
three = Album()
three.photos.append(p)
one.photos.pop()
print(len(two.photos), len(three.photos))
del one
two = None
three = None
print(p.name)
