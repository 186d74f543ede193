data = b"tea cup"
print(data is bytes(data), data[:] is data, data + b"" is data, b"" + data is data, data * 1 is data)
print(data[0:1] is b"t", bytes([116]) is b"t", bytes() is b"", data[3:3] is b"")
print(data[1:] is data[1:], data + b"!" is data + b"!")
print(data.strip() is data, data.replace(b"x", b"y") is data, data.lower() is data)
copy = data
copy += b"!"
print(data, copy)
