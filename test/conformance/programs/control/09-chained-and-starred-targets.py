first = second = third = []
first.append(1)
print(second, first is third)
head, *tail = [1, 2, 3]
*start, end = "tea"
print(head, tail, start, end)
(left, [middle, *others]), right = (1, "xyz"), 9
print(left, middle, others, right)
one, two = two, one = 1, 2
print(one, two)
index = 0
index, [1, 2, 3][index] = 1, 5
print(index)
only, = [7]
print(only)
