posts = []

class Post:
    def __init__(self, text):
        self.text = text
        posts.append(self)
    def __del__(self):
        print("removed:", self.text)

first = Post("hello")
Post("spam")
Post("bye")
for p in posts[:]:
    if p.text == "spam":
        posts.remove(p)
print("p is", p.text)
p = None
del posts[0]
print("first is", first.text)
del first
print("left:", len(posts))
posts.clear()
