import sys
a=[1,2,3]
b=a
print(a is b,sys.getrefcount(a))
b=b+[4]
print(a is b,sys.getrefcount(a),sys.getrefcount(b))
c=(a,b)
print(sys.getrefcount(a),sys.getrefcount(b))
a,b=b,a
print(a,b,c[0] is b)
del c
print(sys.getrefcount(a),sys.getrefcount(b))
