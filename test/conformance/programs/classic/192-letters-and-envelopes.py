import sys

letter = {"to": "Max", "text": "Hi"}
envelope = [letter]
post_office = {"in": [envelope], "out": []}

def send():
    e = post_office["in"].pop()
    post_office["out"].append(e)
    print("sent to", e[0]["to"], "refs", sys.getrefcount(e))

print(sys.getrefcount(letter), sys.getrefcount(envelope))
send()
print(sys.getrefcount(letter), sys.getrefcount(envelope))
try:
    send()
except IndexError:
    print("nothing to send")
