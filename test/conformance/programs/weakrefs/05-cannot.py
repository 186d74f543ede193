import weakref
def attempt(what, value):
    try:
        r = weakref.ref(value)
        print(what, 'yes', r() is value)
    except TypeError as e:
        print(what, 'no:', e)
class C:
    pass
attempt('instance', C())
attempt('set', {1})
attempt('list', [1])
attempt('dict', {1: 2})
attempt('tuple', (1, 2))
attempt('int', 5)
attempt('str', 'text')
attempt('function', attempt)
attempt('none', None)
