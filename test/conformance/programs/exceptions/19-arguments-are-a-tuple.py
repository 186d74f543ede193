import sys


class Ticket:
    pass


ticket = Ticket()
error = ValueError("lost", ticket)
print(error.args is error.args, len(error.args))
print(sys.getrefcount(ticket))
arguments = error.args
print(sys.getrefcount(ticket), sys.getrefcount(arguments))
del error
print(sys.getrefcount(ticket), sys.getrefcount(arguments))
del arguments
print(sys.getrefcount(ticket))
