import copy


class Document:
    def __init__(self, title, tags):
        self.title = title
        self.tags = tags

    def __copy__(self):
        print("  __copy__ called")
        return Document(self.title, self.tags)

    def __deepcopy__(self, memo):
        print("  __deepcopy__ called")
        return Document(self.title, copy.deepcopy(self.tags, memo))


doc = Document("Draft", ["wip"])
for maker in (copy.copy, copy.deepcopy):
    other = maker(doc)
    print(maker.__name__, "-> tags shared:", other.tags is doc.tags)
