from functools import wraps

def traced(function):
    @wraps(function)
    def wrapper(*arguments):
        print("call", function.__name__)
        return function(*arguments)

    return wrapper


@traced
def double(number):
    return 2 * number


print(double(4), double.__name__, double.__wrapped__(5))
