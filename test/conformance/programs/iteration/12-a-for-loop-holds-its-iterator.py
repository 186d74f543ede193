import sys


def bells():
    yield "ding"
    yield "dong"


def tower():
    ringing = bells()
    print(sys.getrefcount(ringing))
    for bell in ringing:
        print(bell, sys.getrefcount(ringing))
    print(sys.getrefcount(ringing))
    print(list(enumerate(ringing)), list(enumerate(bells())))


ringing = bells()
for bell in ringing:
    print(bell, sys.getrefcount(ringing))
print(sys.getrefcount(ringing))
tower()
