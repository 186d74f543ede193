class Settings:
    colour = 'blue'
    def __init__(self):
        self.size = 10
settings = Settings()
for name in ['size', 'colour', 'font']:
    print(name, hasattr(settings, name), getattr(settings, name, 'none'))
setattr(settings, 'font', 'serif')
setattr(settings, 'size', settings.size + 1)
print(settings.font, settings.size)
delattr(settings, 'font')
try:
    settings.font
except AttributeError as error:
    print(error)
try:
    delattr(settings, 'colour')
except AttributeError as error:
    print(error)
try:
    Settings.font
except AttributeError as error:
    print(error)
print(getattr(Settings, 'colour'), hasattr(Settings, 'size'))
