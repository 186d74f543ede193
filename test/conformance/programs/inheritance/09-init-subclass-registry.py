class Plugin:
    registry = {}
    def __init_subclass__(cls, key=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.registry[key or cls.__name__] = cls
class Text(Plugin): pass
class Image(Plugin, key='png'): pass
class Thumbnail(Image): pass
print(sorted(Plugin.registry))
print(Plugin.registry['png'] is Image, Plugin.registry['Thumbnail'].__bases__)
