data = b"tea cup"
print(data, len(data), data[0], data[-1], data[0:3], data[::-1])
print(data + b"!", data * 2, b"cup" in data, 116 in data, list(data[:3]))
for byte in data[:3]:
    print(byte, bytes([byte]), chr(byte))
print(data == b"tea cup", data == "tea cup", data < b"tec")
print(bytes(3), bytes([1, 2, 255]), bytes(range(3)), bytes())
print(b"\x00\n\t'\"\\\x7f\xff", b"it's")
