import sys
class Bell:
    def __init__(self, tone):
        self.tone = tone
    def ring(self):
        return self.tone
    def __del__(self):
        print('bell', self.tone, 'gone')
bell = Bell('C')
ring = bell.ring
print(sys.getrefcount(bell), ring.__self__ is bell, ring.__func__ is Bell.ring)
print(bell.ring == bell.ring, bell.ring is bell.ring)
del bell
print(ring(), 'still rings')
buttons = [ring, ring]
del ring
print(len(buttons), buttons[1]())
buttons.clear()
print('end')
