class Device:
    def start(self):
        print('Device')
class Printer(Device):
    def start(self):
        print('Printer')
        super().start()
class Scanner(Device):
    def start(self):
        print('Scanner')
        super().start()
class Copier(Printer, Scanner):
    def start(self):
        print('Copier')
        super().start()
Copier().start()
print([cls.__name__ for cls in Copier.__mro__])
print(issubclass(Copier, Scanner), isinstance(Copier(), Device))
