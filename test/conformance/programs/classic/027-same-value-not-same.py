a = [1, 2]
b = [1, 2]
c = a

def compare(p, q):
   if p == q:
      print("equal")
   else:
      print("different")
   if p is q:
      print("identical")
   else:
      print("not identical")

compare(a, b)
compare(a, c)
b.append(3)
compare(a, b)
c.append(3)
compare(a, c)
