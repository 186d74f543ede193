class ShopError(Exception):
    pass

class SoldOut(ShopError):
    pass

class Unknown(ShopError):
    pass

for problem in [SoldOut("lamp"), Unknown("ghost")]:
    try:
        raise problem
    except SoldOut as error:
        print("sold out", error)
    except ShopError as error:
        print(type(error).__name__, error)
    print("next")
