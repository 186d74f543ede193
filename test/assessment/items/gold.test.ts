import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../src/assessment/items/answers.js';
import type { ItemRecipe } from '../../../src/assessment/items/compose.js';
import { interactionOf } from '../../../src/assessment/items/interactions.js';
import type { Interaction } from '../../../src/assessment/items/item.js';
import { Laboratory } from '../../../src/assessment/items/laboratory.js';
import { type Prompt, questionTypes } from '../../../src/content/questions/index.js';
import { topics } from '../../../src/content/topics/index.js';
import { blockText, plain } from '../../../src/document/index.js';
import { PYTHON_VERSIONS } from '../../../src/machine/profiles/index.js';
import { parse } from '../../../src/machine/python/index.js';

/** The three model items: a beginner's, an intermediate's, an expert's. */
const TEAM = `team = ["Ana", "Ben", "Caro"]
squad = team
squad.remove("Ben")
squad = ["Dev"]
print(team)
`;
const CUP = `cup = ["tea"]
tray = [cup, cup]
order = {"table 4": cup}
bill = order
del cup
order = None
bill["table 4"] = None
`;
const NODE = `class Node:
    def __init__(self, label):
        self.label = label
`;
const GROVE = `import gc
gc.disable()
oak = Node("oak")
elm = Node("elm")
oak.peer = elm
elm.peer = oak
elm.item = Node("fir")
grove = [oak, Node("ash")]
del oak, elm
grove.pop()
del grove
gc.collect()
`;

function interactionFor(
  source: string,
  setting: Partial<ItemRecipe> & { readonly topicId: string; readonly questionId: string },
  targets: readonly string[],
  wanted: (prompt: Prompt) => boolean,
): Interaction {
  const program = parse(source, 'main.py');
  const laboratory = new Laboratory(program);
  const truth = laboratory.truth('3.15');
  const topic = topics.find(({ id }) => id === setting.topicId);
  const question = questionTypes.find(({ id }) => id === setting.questionId);
  const prompt = question?.pose({ trace: truth }).find(wanted);
  if (topic === undefined || question === undefined || prompt === undefined) throw new Error('no such question');
  const answers = answersTo(laboratory, prompt, PYTHON_VERSIONS);
  if (answers === undefined) throw new Error('no key on every version');
  const recipe: ItemRecipe = {
    topic,
    question,
    level: 3,
    versions: PYTHON_VERSIONS,
    interaction: 'choice',
    medium: 'screen',
    position: 0,
    surface: 0,
    order: 0,
    ...setting,
  };
  const interaction = interactionOf(recipe, prompt, answers, { trace: truth }, targets);
  if (interaction === undefined) throw new Error('no interaction');
  return interaction;
}

/** Options by their text, with their ideas; the key has none. */
function optionsOf(
  interaction: Interaction,
): ReadonlyMap<string, { readonly isKey: boolean; readonly ideas: readonly string[] }> {
  if (interaction.kind !== 'choice') throw new Error(`a ${interaction.kind}`);
  return new Map(
    interaction.options.map(({ content, isKey, misconceptions }) => [
      blockText(content),
      { isKey, ideas: misconceptions },
    ]),
  );
}

describe('the model items come out of the machine', () => {
  it('level 1: what line 5 prints, with the copied list and the changed list as wrong answers', () => {
    const targets = ['assignment-copies-object', 'rebind-mutates'];
    const options = optionsOf(
      interactionFor(TEAM, { topicId: 'aliasing', questionId: 'predict-output', level: 1 }, targets, () => true),
    );
    expect(new Set(options.keys())).toEqual(new Set(["['Ana', 'Ben', 'Caro']", "['Ana', 'Caro']", "['Dev']"]));
    expect(options.get("['Ana', 'Caro']")).toEqual({ isKey: true, ideas: [] });
    expect(options.get("['Ana', 'Ben', 'Caro']")?.ideas).toContain('assignment-copies-object');
    expect(options.get("['Dev']")?.ideas).toContain('rebind-mutates');
  });

  const askedAfterLine7 = ({ ask, objectWords }: Prompt): boolean =>
    ask.line === 7 && plain(objectWords ?? []).includes('["tea"]');
  const countTargets = ['count-names-only', 'del-destroys-object', 'holder-once', 'rebind-keeps-count'];

  it('level 3 on paper: the number of references, with three expected wrong answers and their ideas', () => {
    const interaction = interactionFor(
      CUP,
      { topicId: 'reference-counting', questionId: 'refcount-at-line', interaction: 'open', medium: 'paper' },
      countTargets,
      askedAfterLine7,
    );
    if (interaction.kind !== 'number') throw new Error(interaction.kind);
    expect(interaction.key).toBe(2);
    expect(interaction.accept).toContain('two');
    const ideas = new Map(interaction.expected.map(({ answer, misconceptions }) => [answer, misconceptions]));
    expect(ideas.get(0)).toEqual(expect.arrayContaining(['count-names-only', 'del-destroys-object']));
    expect(ideas.get(1)).toEqual(expect.arrayContaining(['count-transitive', 'holder-once']));
    expect(ideas.get(3)).toEqual(expect.arrayContaining(['adds-getrefcount-extra', 'rebind-keeps-count']));
  });

  it('level 3 in a learning platform: 0, 1, 2, 3 in this order', () => {
    const interaction = interactionFor(
      CUP,
      { topicId: 'reference-counting', questionId: 'refcount-at-line' },
      countTargets,
      askedAfterLine7,
    );
    expect([...optionsOf(interaction).keys()]).toEqual(['0', '1', '2', '3']);
    expect(interaction.kind === 'choice' && interaction.fixedOrder).toBe(true);
    expect(optionsOf(interaction).get('2')?.isKey).toBe(true);
  });

  it('level 5: what the collector frees, from no node to all four', () => {
    const targets = ['cycles-freed-at-once', 'collector-frees-only-the-ring', 'only-gc-frees'];
    const lines = NODE.split('\n').length - 1;
    const options = optionsOf(
      interactionFor(
        NODE + GROVE,
        { topicId: 'cycles-and-gc', questionId: 'freed-by-call', level: 5 },
        targets,
        ({ ask }) => ask.line === 12 + lines,
      ),
    );
    expect([...options.keys()]).toEqual(['no node', 'oak and elm', 'oak, elm and fir', 'oak, elm, fir and ash']);
    expect(options.get('oak, elm and fir')?.isKey).toBe(true);
    expect(options.get('no node')?.ideas).toEqual(
      expect.arrayContaining(['cycles-freed-at-once', 'cycles-never-freed', 'del-destroys-object']),
    );
    expect(options.get('oak and elm')?.ideas).toContain('collector-frees-only-the-ring');
    expect(options.get('oak, elm, fir and ash')?.ideas).toEqual(
      expect.arrayContaining(['disable-stops-freeing', 'only-gc-frees']),
    );
  });
});
