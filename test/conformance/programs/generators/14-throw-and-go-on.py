def patient():
    for number in range(3):
        try:
            yield number
        except KeyError as problem:
            print("caught", problem)
        else:
            print("fine")
        finally:
            print("after", number)


work = patient()
print(next(work))
print(work.throw(KeyError("lost")))
print(next(work))
try:
    work.throw(ValueError("bad"))
except ValueError as problem:
    print("out:", problem)
print(next(work, "finished"))
try:
    work.throw(ValueError("too late"))
except ValueError as problem:
    print(problem)
