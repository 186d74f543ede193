from typing import Callable, TypeVar, cast

T = TypeVar("T")

def twice(action: Callable[[T], T], start: T) -> T:
    result: NowhereDefined = action(start)
    return action(result)

def counter(limit: int):
    class Step:
        pass
    def step(last: Step) -> Step:
        return last
    size: int
    try:
        print(size)
    except UnboundLocalError as error:
        print(error)
    return type(step(Step())).__name__

print(twice(lambda n: n + 1, 5), counter(3), cast(int, "text"))
total: int = 7
print(total)
