class Counter(dict):
    def __missing__(self, key):
        print('no', key)
        return 0
class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
    def __getitem__(self, key):
        return super().__getitem__(key.lower())
counter = Counter()
for letter in 'abca':
    counter[letter] += 1
print(counter, counter.get('z'), 'z' in counter)
lower = Lower()
lower['ABC'] = 1
print(lower, lower['aBc'], len(lower), isinstance(lower, dict))
try:
    lower['missing']
except KeyError as error:
    print('KeyError', error)
