class Resource:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('closes', self.name)
class LoggedResource(Resource):
    def __init__(self, name, log):
        super().__init__(name)
        self.log = log
    def __del__(self):
        self.log.append(self.name)
        super().__del__()
log = []
resource = LoggedResource('file', log)
del resource
print(log)
first, second = LoggedResource('first', log), LoggedResource('second', log)
first.other = second
del second
print('second is held')
del first
print(log)
