import { compile } from '../../src/machine/compiler/index.js';
import { run } from '../../src/machine/interpreter/index.js';
import { type PythonVersion, profileOf } from '../../src/machine/profiles/index.js';
import { parse } from '../../src/machine/python/index.js';
import { momentsOf } from '../../src/machine/trace/index.js';
import type { Walk } from '../../src/output/walk/walk.js';
import { walkOf } from '../../src/output/walk/walk-of.js';

/** The run of a program as `heapsheet trace FILE` shows it; `line`: as with `--line`. */
export function walkThrough(source: string, line?: number, version: PythonVersion = '3.14'): Walk {
  const file = 'main.py';
  const program = parse(source, file);
  const profile = profileOf(version);
  const limits = { steps: 1_000_000, depth: 1000, size: 1_000_000 };
  const trace = run(program, compile(program, profile), profile, { limits, recording: true });
  const moments = momentsOf(trace);
  if (line === undefined) return walkOf(trace, { file, moments, asked: moments });
  return walkOf(trace, { file, moments, asked: moments.filter((moment) => moment.line === line), line });
}

/** What every format reads as its own syntax: in strings, names, comments, output, an exception, at exit. */
export const NASTY_PROGRAM = `text = "</script><b>&amp; \`|\` $x$ #let *_a_* \\\\ [y](z) www.a.b ]]>"
row = ["<img src=x onerror=alert(1)>", {"\`\`\`": "it's \\"so\\""}]
print(text, "\\n\\n  two   blanks\\ttab", row)


class Größe:  # naïve <!-- -->, {{code}} ~~~
    def __del__(self):
        print("</pre> | freed *it*")


thing = Größe()
thing.übel = '{{#each x}} "#read(1)" \\\\u{41}'
print("")
row[1]["<?xml?>"]
`;

/** A ring, lists in functions, a loop, and everything that a page can show of a run. */
export const EVERYDAY_PROGRAM = `import gc


class Node:
    def __init__(self, label):
        self.label = label
        self.peer = None


def grow(items, extra=3):
    items.append(extra)
    return items


tray = ["tea"]
other = tray
grow(other)
oak = Node("oak")
elm = Node("elm")
oak.peer = elm
elm.peer = oak
del oak, elm
gc.collect()
for n in range(2):
    print(n, tray)
del tray
`;

/** More steps than are shown, more printed lines than are kept. */
export const LONG_PROGRAM = `row = []
for n in range(60):
    row.append(n)
    print("line", n)
del row
`;
