def stub():
    ...


print(stub(), ..., Ellipsis is ..., type(...))
