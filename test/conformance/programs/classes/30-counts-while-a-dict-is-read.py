import sys
class Box:
    def __init__(self, item):
        self.item = item
class Item: pass
item = Item()
box = Box(item)
print(sys.getrefcount(item), len(vars(box)), sys.getrefcount(item))
vars(box)['item'] = None
print(sys.getrefcount(item), box.item)
box.__dict__.update(item=item, other=item)
print(sys.getrefcount(item), box.other is item)
