import weakref


class Button:
    def on_click(self):
        return "clicked!"


b = Button()
plain = weakref.ref(b.on_click)     # the bound method dies at once
print("plain ref to bound method:", plain())

wm = weakref.WeakMethod(b.on_click)
print("WeakMethod:", wm()())
del b
print("after del:", wm())
