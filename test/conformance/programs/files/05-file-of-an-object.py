class Log:
    def __init__(self, name):
        self.page = open(name, "w")

    def write(self, line):
        self.page.write(line)

    def __del__(self):
        print("log freed, page closed:", self.page.closed)


log = Log("log_of_object.txt")
log.write("started\n")
log.write("stopped\n")
del log
for number, line in enumerate(open("log_of_object.txt"), 1):
    print(number, line, end="")
