prices = {"tea": 3, "cake": "4"}
total = (
    prices["tea"]
    + 2 *
    prices["tea"]
    + prices["cake"]
)
