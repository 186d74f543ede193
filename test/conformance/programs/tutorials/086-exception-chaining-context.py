class ConfigError(Exception):
    pass


def read(settings: dict, key: str) -> int:
    try:
        return int(settings[key])
    except KeyError as exc:
        raise ConfigError(f"missing {key}") from exc
    except ValueError:
        raise ConfigError(f"bad {key}")


for key in ("port", "size", "host"):
    try:
        print(read({"port": "80", "size": "big"}, key))
    except ConfigError as err:
        print(f"{err} | cause: {err.__cause__!r} | context: {err.__context__!r}")
