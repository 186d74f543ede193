buffer = bytearray(b"tea")
alias = buffer
buffer.append(33)
buffer += b" cup"
buffer[0] = 84
print(alias, alias is buffer)
buffer[1:3] = b"EEA"
del buffer[0]
buffer.insert(0, 65)
buffer.extend([66, 67])
print(buffer, buffer.pop(), buffer.pop(0))
buffer.remove(69)
buffer.reverse()
print(buffer)
copy = buffer[:]
other = buffer.copy()
print(copy == buffer, copy is buffer, other is buffer)
buffer.clear()
print(alias, len(alias), bool(alias))
alias *= 3
alias = alias + b"x"
print(alias, buffer, alias is buffer)
