class Proxy:
    def __init__(self, target):
        self.target = target
    def __getattr__(self, name):
        print('asks for', name)
        return getattr(self.target, name)
    def __del__(self):
        print('proxy gone')
class Lamp:
    bright = 5
    def switch(self):
        return 'on'
    def __del__(self):
        print('lamp gone')
proxy = Proxy(Lamp())
print(proxy.bright, proxy.switch(), proxy.target.bright)
print(hasattr(proxy, 'colour'))
switch = proxy.switch
del proxy
print(switch())
del switch
print('end')
