import atexit

def say(word):
    print("say", word)


atexit.register(say, "one")
atexit.register(print, "stays")
atexit.register(say, "two")
atexit.unregister(say)
print("end of the program")
