import { type Prompt, questionTypes } from '../../content/questions/index.js';
import { type Sentence, say, text } from '../../document/index.js';
import { instances, objectBorn, type Trace } from '../../machine/trace/index.js';
import { answersTo } from './answers.js';
import type { Item, Solution } from './item.js';
import { Laboratory } from './laboratory.js';
import { castOf } from './solution/cast.js';
import { instanceTable } from './solution/instance-table.js';
import { nameTable } from './solution/name-table.js';
import { objectTable } from './solution/object-table.js';
import { stepsOf } from './solution/steps.js';

const MOST_MARKED = 5;

/** The true run of an item's program on the newest version its key holds for. */
export function traceOf(item: Item): Trace {
  const version = item.versions.at(-1);
  if (version === undefined) throw new Error('an item for no version');
  return new Laboratory(item.program).truth(version);
}

/** The worked solution of an item, from its program alone. */
export function solutionFor(item: Item): Solution {
  const version = item.versions.at(-1);
  if (version === undefined) throw new Error('an item for no version');
  const laboratory = new Laboratory(item.program);
  const trace = laboratory.truth(version);
  const prompt = promptOf(item, trace);
  const cast = castOf(trace);
  const steps = stepsOf(trace, cast);
  const answers = answersTo(laboratory, prompt, item.versions);
  if (answers === undefined) throw new Error(`no answer to ${item.code}`);
  return {
    ...tableFor(item, prompt, trace, steps),
    paragraphs: [say`${prompt.because({ trace })}`],
    figures: prompt.decisive.map((moment) => ({ moment, caption: say`After line ${moment.line}` })),
    answer: answerWords(item, prompt.brief(answers.key)),
    remember: prompt.remember,
    ...(prompt.tryIt ? { tryIt: prompt.tryIt } : {}),
    marker: answers.wrong.slice(0, MOST_MARKED).map(({ answer, ideas }) => ({
      answer: letterOrText(item, prompt.brief(answer)),
      meaning: ideas
        .slice(0, 2)
        .map(({ idea, about }) => idea.words.marker(about))
        .join(', or '),
    })),
  };
}

function promptOf(item: Item, trace: Trace): Prompt {
  const question = questionTypes.find(({ id }) => id === item.question);
  const wanted = JSON.stringify(item.ask);
  const prompt = question?.pose({ trace }).find(({ ask }) => JSON.stringify(ask) === wanted);
  if (prompt === undefined) throw new Error(`the question of ${item.code} is not asked about its program`);
  return prompt;
}

function tableFor(
  item: Item,
  prompt: Prompt,
  trace: Trace,
  steps: ReturnType<typeof stepsOf>,
): Pick<Solution, 'columns' | 'rows'> {
  const labelled = instances(trace).filter((id) => castOf(trace).nameOf(id) !== undefined);
  if (labelled.length >= 2 && prompt.object === undefined) return instanceTable(steps, labelled);
  const object = prompt.object === undefined ? undefined : objectBorn(trace, prompt.object);
  if (object === undefined || item.level <= 2) return nameTable(steps);
  return objectTable(steps, object, prompt.objectWords ?? say`the object`);
}

/** The answer in the form asked; on a sheet with letters the key's letter comes first. */
function answerWords({ interaction }: Item, brief: string): Sentence {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple') {
    const letters = interaction.options.flatMap(({ isKey }, index) => (isKey ? [String.fromCharCode(65 + index)] : []));
    return [text(letters.join(', ')), text(`, ${brief}`)];
  }
  return say`${brief}`;
}

function letterOrText({ interaction }: Item, brief: string): string {
  if (interaction.kind !== 'choice') return brief;
  const index = interaction.options.findIndex(({ content }) => {
    const shown =
      content.kind === 'code'
        ? content.code
        : content.sentence.map((run) => ('text' in run ? run.text : 'code' in run ? run.code : '')).join('');
    return shown.trim().replaceAll('\n', ' / ') === brief;
  });
  return index >= 0 ? String.fromCharCode(65 + index) : brief;
}
