class Side:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('freed', self.name)
    def __add__(self, other):
        return 'sum'
    def __getitem__(self, key):
        return 'item'
    def __setitem__(self, key, value):
        print('stored')
    def __eq__(self, other):
        return True
    def __contains__(self, element):
        return True
    def __call__(self, *arguments):
        return 'called'
def scene():
    print(Side('left') + Side('right'))
    print(Side('equal') == Side('other'))
    print(Side('element') in Side('container'))
    print(Side('callee')(Side('argument')))
    print(Side('owner')[Side('key')])
    Side('target')[Side('place')] = Side('value')
    print('returns')
scene()
scene()
