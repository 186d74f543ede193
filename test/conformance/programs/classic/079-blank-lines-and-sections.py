import sys

print("--- PART 1 ---")
colours = ["red"]
print(sys.getrefcount(colours))


print("--- PART 2 ---")
colors = colours
farben = colors
print(sys.getrefcount(farben))


print("--- PART 3 ---")
farben = ["rot"]
colors.append("blue")
print(colours, farben)
print(sys.getrefcount(colours), sys.getrefcount(farben))
