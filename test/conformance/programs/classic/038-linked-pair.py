class Link:
    def __init__(self, label, next=None):
        self.label = label
        self.next = next

    def __del__(self):
        print("drop", self.label)

chain = Link("a", Link("b", Link("c")))
print("cut after a")
chain.next = chain.next.next
print("cut all")
chain = None
print("done")
