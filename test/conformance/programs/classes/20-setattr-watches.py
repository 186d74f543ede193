class Watched:
    def __setattr__(self, name, value):
        old = getattr(self, name, None)
        print(name, ':', old, '->', value)
        super().__setattr__(name, value)
    def __delattr__(self, name):
        print('without', name)
        object.__delattr__(self, name)
class Note:
    def __init__(self, text):
        self.text = text
    def __repr__(self):
        return 'note ' + self.text
    def __del__(self):
        print('torn', self.text)
board = Watched()
board.note = Note('milk')
board.note = Note('bread')
board.count = 1
board.count += 1
del board.note
print(board.count)
