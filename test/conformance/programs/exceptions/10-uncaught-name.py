def show(values):
    for v in values:
        print(v, end=' ')
    print()
my_list = [1, 2]
show(my_list)
del my_list
show(my_list)
