def down(depth):
    if depth == 0:
        return depth.bottom
    return down(depth - 1)


down(6)
