import { type Experiment, type Prompt, questionTypes } from '../../content/questions/index.js';
import { seenAs } from '../../content/questions/wording.js';
import { type Sentence, say, text } from '../../document/index.js';
import { type Moment, momentsOf, objectBorn, snapshotAt, type Trace } from '../../machine/trace/index.js';
import { type Answers, answersTo, askedAbout } from './answers.js';
import type { Item, Solution } from './item.js';
import { Laboratory } from './laboratory.js';
import { castOf } from './solution/cast.js';
import { instanceTable } from './solution/instance-table.js';
import { letterAt, markerFor } from './solution/marker.js';
import { nameTable } from './solution/name-table.js';
import { objectTable } from './solution/object-table.js';
import { ringParagraphs } from './solution/ring-words.js';
import { reached, stepsOf } from './solution/steps.js';

/** The true run of the program that an item asks about on the newest version its key holds for. */
export function traceOf(item: Item): Trace {
  const version = item.versions.at(-1);
  if (version === undefined) throw new Error('an item for no version');
  const laboratory = new Laboratory(item.program);
  return (item.edit ? laboratory.edited(item.edit) : laboratory).truth(version);
}

/** The worked solution of an item, from its program alone. */
export function solutionFor(item: Item): Solution {
  const version = item.versions.at(-1);
  if (version === undefined) throw new Error('an item for no version');
  const laboratory = new Laboratory(item.program);
  const prompt = promptOf(item, laboratory.experiment(version));
  const answers = answersTo(laboratory, prompt, item.versions);
  if (answers === undefined) throw new Error(`no answer to ${item.code}`);
  return solutionFrom(item, { laboratory, prompt, answers });
}

/** What a solution is written from: the run of an item and its answers. */
export interface Worked {
  readonly laboratory: Laboratory;
  readonly prompt: Prompt;
  readonly answers: Answers;
}

/** The worked solution of an item whose program has just run. */
export function solutionFrom(item: Item, { laboratory, prompt, answers }: Worked): Solution {
  const trace = askedAbout(laboratory, prompt).truth(item.versions.at(-1) ?? '3.15');
  return {
    ...tableFor(item, prompt, trace),
    paragraphs: [
      ...(item.edit ? [say`The table shows the program without line ${item.edit.line}.`] : []),
      ...(prompt.fixed?.paragraphs ??
        ringParagraphs(trace, castOf(trace), item.ask.what === 'freed-on-line' ? undefined : prompt.moment)),
      ...(prompt.worked ?? []),
    ],
    figures: prompt.decisive.map((moment) => ({ moment, caption: say`After line ${moment.line}` })),
    answer: answerWords(item, prompt.brief(answers.key)),
    remember: prompt.remember,
    ...(prompt.tryIt ? { tryIt: prompt.tryIt } : {}),
    marker: markerFor(item.interaction, prompt, answers),
  };
}

/** The same solution for the same question answered in another way. */
export function solutionAgain(solution: Solution, item: Item, { prompt, answers }: Worked): Solution {
  return {
    ...solution,
    answer: answerWords(item, prompt.brief(answers.key)),
    marker: markerFor(item.interaction, prompt, answers),
  };
}

function promptOf(item: Item, shown: Experiment): Prompt {
  const question = questionTypes.find(({ id }) => id === item.question);
  const wanted = JSON.stringify(item.ask);
  const prompt = question?.pose(shown).find(({ ask }) => JSON.stringify(ask) === wanted);
  if (prompt === undefined) throw new Error(`the question of ${item.code} is not asked about its program`);
  return prompt;
}

function tableFor(item: Item, prompt: Prompt, trace: Trace): Pick<Solution, 'columns' | 'rows'> {
  const cast = castOf(trace);
  const counted = prompt.object === undefined ? countedIn(trace, prompt.moment) : objectBorn(trace, prompt.object);
  const shown = cast.ids.filter((id) => cast.isLabelled(id) || isEverLost(trace, id));
  const isCounted = item.ask.what === 'freed-on-line' || (counted === undefined && isAboutFreeing(item));
  if (isCounted && shown.length >= 2) return instanceTable(stepsOf(trace, cast), shown, item.level);
  if (counted === undefined) return nameTable(stepsOf(trace, cast));
  const snapshot = prompt.moment && snapshotAt(trace, prompt.moment);
  const words = prompt.objectWords ?? (snapshot && seenAs(trace, snapshot, counted)) ?? say`the object`;
  const asked = item.ask.what === 'refcount' ? prompt.moment : undefined;
  return objectTable(stepsOf(trace, castOf(trace, counted)), counted, words, asked);
}

/** Whether the object is ever in memory although no name leads to it. */
function isEverLost(trace: Trace, id: number): boolean {
  return momentsOf(trace).some((moment) => {
    const snapshot = snapshotAt(trace, moment);
    return snapshot?.objects.some((object) => object.id === id) === true && snapshot.isUnreachable(id);
  });
}

/** Whether the answer depends on which objects are freed, and when. */
function isAboutFreeing({ ask, program }: Item): boolean {
  if (ask.what !== 'output') return ['freed-by-call', 'count-alive', 'collect-result'].includes(ask.what);
  const source = (program.prelude?.source ?? '') + program.source;
  return /\b(__del__|weakref|gc)\b/.test(source);
}

/** The object whose references the last line prints. */
function countedIn(trace: Trace, moment: Moment | undefined): number | undefined {
  const last = moment && stepsOf(trace, castOf(trace)).find((step) => step.moment.line === moment.line);
  const call =
    last?.statement.kind === 'Expr' && last.statement.value.kind === 'Call' ? last.statement.value : undefined;
  const [counting] = call?.args ?? [];
  if (last === undefined || counting?.kind !== 'Call' || counting.func.kind !== 'Attribute') return undefined;
  const [argument] = counting.args;
  if (counting.func.attr !== 'getrefcount' || argument === undefined) return undefined;
  return reached(trace, last.after, argument);
}

/** The answer in the form asked; on a sheet with letters the key's letter comes first. */
function answerWords({ interaction }: Item, brief: string): Sentence {
  if (interaction.kind === 'choice' || interaction.kind === 'multiple') {
    const letters = interaction.options.flatMap(({ isKey }, index) => (isKey ? [letterAt(index)] : []));
    return [text(letters.join(', ')), text(`, ${brief}`)];
  }
  return interaction.kind === 'table' ? say`as in the table above` : say`${brief}`;
}
