try:
    1 / 0
except ZeroDivisionError as e:
    print("inside:", e)
    message = str(e)
    kept = e

try:
    print(e)
except NameError as err:
    print("outside:", err)

print("saved text:", message)
print(type(kept).__name__, kept.args)
print("has traceback:", kept.__traceback__ is not None)
kept = kept.with_traceback(None)
print("has traceback:", kept.__traceback__ is not None)
