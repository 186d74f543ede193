"""Records what CPython makes of the corpus: `python3 record.py PYTHON3.11 PYTHON3.12 PYTHON3.13` (the last one's trees).

A program goes into `accepted` when every interpreter accepts it, and must; into `refused` when at least one refuses it.
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
SEPARATOR = "-----\n"


def programs(name):
    text = (HERE / "corpus" / name).read_text(encoding="utf-8")
    return [program for program in text.split(SEPARATOR) if program]


def trees(python, sources):
    dumped = subprocess.run(
        [python, HERE / "cpython-dump.py"], input=json.dumps(sources), capture_output=True, text=True, check=True
    )
    return json.loads(dumped.stdout)


def main(pythons):
    accepted, refused = programs("accepted.txt"), programs("refused.txt")
    for python in pythons:
        for source, tree in zip(accepted, trees(python, accepted)):
            if tree is None:
                sys.exit(f"{python} refuses:\n{source}")
    verdicts = [trees(python, refused) for python in pythons]
    for source, found in zip(refused, zip(*verdicts)):
        if None not in found:
            sys.exit(f"every interpreter accepts:\n{source}")
    recorded = {"accepted": dict(zip(accepted, trees(pythons[-1], accepted))), "refused": refused}
    path = HERE / "recordings.json"
    path.write_text(json.dumps(recorded, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


main(sys.argv[1:])
