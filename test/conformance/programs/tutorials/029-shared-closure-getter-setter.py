def make_account(balance):
    """Two closures over one variable share one cell."""
    def deposit(amount):
        nonlocal balance
        balance += amount

    def show():
        print(f"balance = {balance:>8.2f}")

    return deposit, show


deposit, show = make_account(10)
show()
deposit(32.5)
deposit(7.5)
show()
cell_of = lambda f: dict(zip(f.__code__.co_freevars, f.__closure__))["balance"]
print("same cell:", cell_of(deposit) is cell_of(show))
