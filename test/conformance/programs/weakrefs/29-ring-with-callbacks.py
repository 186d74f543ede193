import gc
import weakref

gc.collect()

class Friend:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("freed", self.name)


ada = Friend("Ada")
bob = Friend("Bob")
ada.friend = bob
bob.friend = ada
watching_ada = weakref.ref(ada, lambda ref: print("Ada is gone"))
watching_bob = weakref.ref(bob, lambda ref: print("Bob is gone"))
again = weakref.ref(ada, lambda ref: print("Ada, told again"))
del ada, bob
print(gc.collect())
print(watching_ada(), watching_bob())
