from collections import deque


class Page:
    def __init__(self, url):
        self.url = url

    def __del__(self):
        print("   evicted", self.url)


history = deque(maxlen=2)
for url in ("/home", "/about", "/faq", "/contact"):
    print("visit", url)
    history.append(Page(url))

print([page.url for page in history])
history.rotate(1)
print([page.url for page in history])
print("clearing")
history.clear()
