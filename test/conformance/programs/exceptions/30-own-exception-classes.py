class OrderError(Exception):
    def __init__(self, table, dish):
        self.table = table
        self.dish = dish

    def __str__(self):
        return f"table {self.table}: no {self.dish}"


try:
    raise OrderError(5, "soup")
except OrderError as error:
    print(error)
    print(repr(error), error.args)
    print(error.table, error.dish)
print(issubclass(OrderError, Exception), isinstance(OrderError(1, "tea"), OrderError))
