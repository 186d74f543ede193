// Measures heapsheet beside CPython in one run: prints a table, writes test/bench/last.json. Needs `npm run build`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typstCompiler } from '../../src/cli/typst.ts';
import * as api from '../../src/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const { Random } = api;
const folder = mkdtempSync(join(tmpdir(), 'heapsheet-bench-'));
const rows = [];
const row = (what, value, target) => {
  rows.push({ what, value, target });
  console.log(`${what.padEnd(62)} ${value.padStart(18)}   ${target}`);
};
const cpu = () => process.cpuUsage().user + process.cpuUsage().system;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** CPU microseconds of an action: the median of several rounds after `warm` others, when the engine has settled. */
function measure(action, rounds = 7, warm = 1) {
  for (let round = 0; round < warm; round++) action();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const before = cpu();
    action();
    times.push(cpu() - before);
  }
  return median(times);
}

/** Programs of every topic and level, in the order of their spaces. */
function programs(count) {
  const all = [];
  for (let index = 0; all.length < count; index++) {
    const topic = api.topics[index % api.topics.length];
    const level = topic.levels[index % topic.levels.length];
    const patterns = topic.patterns(level);
    const pattern = patterns[index % patterns.length];
    if (pattern === undefined) continue;
    const random = new Random('bench', index);
    const shape = Object.fromEntries(
      Object.entries(pattern.axes).map(([axis, choices]) => [axis, random.fork(axis).int(choices)]),
    );
    all.push(pattern.build(shape, random));
  }
  return all;
}

function simulation() {
  // A collection walks every object of a whole CPython: programs that ask for one would flatter us.
  const all = programs(600).filter(({ source }) => !source.includes('gc.collect'));
  const profile = api.profileOf('3.13');
  const ours =
    measure(
      () => {
        for (const program of all) api.run(program, api.compile(program, profile), profile);
      },
      7,
      60,
    ) / all.length;
  row('simulate: compile + run + event log, per program', `${ours.toFixed(1)} µs`, '≥ 2× as fast as CPython');
  const sources = all.map((program) => (program.prelude ? program.prelude.source + program.source : program.source));
  writeFileSync(join(folder, 'programs.json'), JSON.stringify(sources));
  writeFileSync(
    join(folder, 'peer.py'),
    `import json, sys, time, io
sources = json.load(open(sys.argv[1]))
def trace(frame, event, arg):
    dict(frame.f_locals)
    return trace
def once():
    for source in sources:
        code = compile(source, 'main.py', 'exec')
        names = {'__name__': '__main__'}
        sys.settrace(trace)
        try: exec(code, names)
        except Exception: pass
        finally: sys.settrace(None)
real, sys.stdout = sys.stdout, io.StringIO()
once()
times = []
for _ in range(7):
    before = time.process_time(); once(); times.append(time.process_time() - before)
sys.stdout = real
print(sorted(times)[3] * 1e6 / len(sources), sys.version.split()[0], file=sys.stderr, flush=True)
`,
  );
  for (const python of ['python3.11', 'python3']) {
    const peer = spawnSync(python, [join(folder, 'peer.py'), join(folder, 'programs.json')], { encoding: 'utf8' });
    if (peer.status !== 0) continue;
    const [time, version] = peer.stderr.trim().split('\n').at(-1).split(' ');
    row(
      `CPython ${version}: compile + exec under settrace, per program`,
      `${Number(time).toFixed(1)} µs`,
      `${(Number(time) / ours).toFixed(1)}× ours`,
    );
    return;
  }
  row('CPython', 'not found', '');
}

function distortion() {
  const program = api.parse(
    'import sys\na = [1]\nb = a\nb.append(2)\nc = {"k": a}\na = [3]\nd = [b, b]\nb = None\ndel d\nc["k"] = None\nprint(a)\nprint(len(a))\n',
    'main.py',
  );
  const laboratory = new api.Laboratory(program);
  laboratory.truth('3.13');
  const ideas = api.misconceptions.filter(({ change }) => change.distort);
  const runs = 200;
  const each =
    measure(() => {
      for (let round = 0; round < runs; round++) {
        const fresh = new api.Laboratory(program);
        for (const idea of ideas) fresh.distorted('3.13', idea);
      }
    }, 3) /
    (runs * ideas.length);
  row('one distorted run of a 12-line program', `${each.toFixed(1)} µs`, '≤ 15 µs');
}

function items() {
  const count = 300;
  let made = 0;
  const time = measure(() => {
    made = 0;
    for (let index = 0; made < count && index < 20 * count; index++) {
      const topic = api.topics[index % api.topics.length];
      const level = topic.levels[Math.floor(index / 7) % topic.levels.length];
      const question = api.questionTypes[Math.floor(index / 3) % api.questionTypes.length];
      const { size } = api.spaceOf(topic, question, level);
      if (size === 0 || question.needsVersion) continue;
      const recipe = {
        topic,
        question,
        level,
        versions: api.PYTHON_VERSIONS,
        interaction: 'choice',
        medium: 'screen',
        position: (index * 7919) % size,
        surface: index,
        order: 0,
      };
      if (api.compose(recipe, 'X')) made++;
    }
  }, 3);
  row('items per second: key on five versions, distractors, feedback', `${Math.round((made / time) * 1e6)}`, '3,000');
}

function command(what, args, target, runs = 3) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    const result = spawnSync(
      '/usr/bin/env',
      ['bash', '-c', `TIMEFORMAT=%U+%S; time "$0" "$@" > /dev/null`, process.execPath, main, ...args],
      { encoding: 'utf8' },
    );
    const sum = /([\d.]+)\+([\d.]+)/.exec(result.stderr);
    if (result.status !== 0 || !sum) return row(what, `failed: ${result.stderr.trim().slice(0, 60)}`, target);
    times.push(Number(sum[1]) + Number(sum[2]));
  }
  row(what, `${median(times).toFixed(2)} CPU s`, target);
}

async function pages() {
  const writer = api.pdfWriter(typstCompiler());
  const request = {
    title: 'Bench',
    python: 'any',
    sections: [{ topics: [], questions: [], count: 6, misconceptions: [], places: {} }],
    exclude: [],
    use: 'practice',
    without: [],
    forms: 1,
    key: 'separate',
    paper: 'a4',
    language: 'en',
    formats: ['pdf'],
    interaction: 'auto',
    feedback: 'full',
    places: {},
  };
  const sheets = [];
  for (let index = 0; index < 20; index++) {
    const { paper } = api.makeQuiz(request, { seed: `bench ${index}`, release: 'bench' });
    sheets.push(api.worksheetOf(paper, paper.forms[0]));
  }
  const first = cpu();
  await writer.worksheet(sheets[0], 'bench');
  row('PDF of six questions, the first', `${((cpu() - first) / 1e6).toFixed(2)} CPU s`, '≤ 0.5 CPU s');
  const before = cpu();
  for (const sheet of sheets) await writer.worksheet(sheet, 'bench');
  row('PDF of six questions, average of 20', `${((cpu() - before) / 20e6).toFixed(3)} CPU s`, '≤ 0.05 CPU s');
}

console.log(`${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}\n`);
simulation();
distortion();
items();
await pages();
command('heapsheet --version', ['--version'], '≤ 0.15 CPU s', 5);
command(
  'one item on screen',
  [
    'item',
    api.codeOf({
      topic: api.topics[0],
      question: api.questionTypes.find(({ id }) => id === 'predict-output'),
      level: 1,
      versions: api.PYTHON_VERSIONS,
      interaction: 'auto',
      position: 3,
      surface: 5,
      order: 0,
    }),
    '--key',
  ],
  '≤ 0.3 CPU s',
  5,
);
command(
  '1,000 items to Moodle XML, whole command',
  [
    'generate',
    '--count',
    '1000',
    '--topic',
    ...api.topics.map(({ id }) => id),
    '--format',
    'moodle',
    '--seed',
    'bench',
    '--out',
    join(folder, 'out'),
  ],
  '≤ 1 CPU s',
  1,
);
writeFileSync(new URL('last.json', import.meta.url), `${JSON.stringify(rows, undefined, 1)}\n`);
rmSync(folder, { recursive: true, force: true });
