def check(cups, limit):
    assert cups, "no cups"
    assert len(cups) <= limit, (cups, limit)
    assert isinstance(limit, int)
    return "checked"


for cups, limit in (([1], 2), ([], 2), ([1, 2, 3], 2), ([1], 2.5)):
    try:
        print(check(cups, limit))
    except AssertionError as error:
        print(repr(error), len(error.args))
