class Note:
    def __init__(self, text):
        self.text = text
    def __del__(self):
        print("freed", self.text)

errors = []

def read():
    mine = Note("in read")
    try:
        raise ValueError("no such line")
    except ValueError as error:
        errors.append(error)

def load():
    page = Note("in load")
    read()
    print("load ends")

load()
print("loaded")
errors.clear()
print("end")
