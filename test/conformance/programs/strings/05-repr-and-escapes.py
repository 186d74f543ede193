l = ['it\'s', "say \"hi\"", 'both \' and "', 'tab\there', 'new\nline', 'back\\slash', '\x00', 'é', '']
print(l)
for s in l[:4]:
    print(s, [s], len(s))
print(str('x'), str([1, 'x']), str(None), str(True), str(1.0))
print('''three
lines
here''')
print("a\
b", r'raw\n', 'unicode: \u00fc', len('\u00fc'))
