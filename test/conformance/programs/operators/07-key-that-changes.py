class Tag:
    def __init__(self, name):
        self.name = name
    def __eq__(self, other):
        return self.name == other.name
    def __hash__(self):
        return hash(self.name)
tag = Tag('new')
tags = {tag}
print(tag in tags, Tag('new') in tags)
tag.name = 'old'
print(tag in tags, Tag('new') in tags, Tag('old') in tags, len(tags))
tag.name = 'new'
print(tag in tags)
