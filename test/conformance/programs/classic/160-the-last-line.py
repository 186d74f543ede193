class Goodbye:
    def __init__(self, text):
        self.text = text
    def __del__(self):
        print(self.text)

def scope():
    g = Goodbye("leaving scope")
    print("in scope")

scope()
g = Goodbye("replaced")
g = Goodbye("program over")
print("last line")
