big = 10 ** 20
print(int(big) is big, +big is big, abs(big) is big, round(big) is big, big.real is big, big.conjugate() is big)
print(big + 0 is big, big * 1 is big, big | 0 is big, -(-big) is big)
price = float("2.5")
print(float(price) is price, +price is price, price.real is price, abs(price) is price, price * 1 is price)
small = int("200")
print(small + 50 is 250 + int("0"), abs(-small) is small)
