# Q: Why does changing one row change all of them?
board = [["."] * 3] * 3
board[0][0] = "X"
print("wrong:")
print("\n".join(" ".join(row) for row in board))

# A: `* 3` on the outer list copies the reference, not the row.
board = [["."] * 3 for _ in range(3)]
board[0][0] = "X"
print("right:")
print("\n".join(" ".join(row) for row in board))
