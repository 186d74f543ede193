class D:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('freed', self.name)
def fail(thing):
    local = D('local')
    raise ValueError('with locals')
fail(D('argument'))
