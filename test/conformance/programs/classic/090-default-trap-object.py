class Log:
    def __init__(self):
        self.lines = []
    def __del__(self):
        print("log closed")

def write(text, log=Log()):
    log.lines.append(text)
    return len(log.lines)

print(write("a"))
print(write("b"))
print(write("c", Log()))
print(write("d"))
del write
print("function deleted")
