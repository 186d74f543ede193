import sys

address = {"city": "Oslo"}
anna = {"name": "Anna", "address": address}
bert = {"name": "Bert", "address": address}
print(sys.getrefcount(address))
anna["address"]["city"] = "Bergen"
print(bert["address"]["city"])
bert["address"] = {"city": "Oslo"}
print(anna["address"]["city"], bert["address"]["city"])
print(sys.getrefcount(address))
del anna, address
print("bert:", bert)
