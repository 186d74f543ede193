import { code, type Sentence, say } from '../../../document/index.js';
import { stretchAt } from '../../../machine/trace/index.js';
import { capital } from './cast.js';
import { causeOf, creation, unpacking } from './causes.js';
import { freedWords, shownWords, staysWords } from './effects.js';
import { fitting } from './fitting.js';
import { printing } from './printing.js';
import { isNew, type Step } from './steps.js';

/** What a line does, for somebody who follows the names: one to three short sentences. */
export function narrate(step: Step): Sentence {
  const { statement } = step;
  if (isPrint(step)) return fitting([printing(step), freedWords(step)]);
  if (statement.kind === 'Assign' && statement.targets.length === 1 && statement.targets[0]?.kind === 'Name') {
    const [target] = statement.targets;
    const id = step.after.frames[0]?.names.get(target.id);
    const isCall = statement.value.kind === 'Call' && statement.value.func.kind === 'Name' && !isMaking(step, id);
    if (id !== undefined && step.cast.nameOf(id) !== undefined && !isCall) return naming(step, target.id, id);
  }
  if (statement.kind === 'Assign' && statement.targets[0]?.kind === 'Tuple')
    return fitting([say`${unpacking(step, statement.targets[0])}.`, freedWords(step)]);
  const printed = stretchAt(step.trace, step.moment)?.output ?? '';
  return fitting([
    say`${causeOf(step)}.`,
    shownWords(step),
    freedWords(step),
    staysWords(step),
    printed === '' ? [] : finalizing(printed),
  ]);
}

/** Whether the line is a call of `print`. */
export function isPrint({ statement }: Step): boolean {
  if (statement.kind !== 'Expr' || statement.value.kind !== 'Call') return false;
  const { func } = statement.value;
  return func.kind === 'Name' && func.id === 'print';
}

function isMaking(step: Step, id: number | undefined): boolean {
  return id !== undefined && step.after.object(id).content.kind === 'instance' && isNew(step, id);
}

/** "A list of one string is created. `squad` now refers to it. List 1 does not change." */
function naming(step: Step, name: string, id: number): Sentence {
  const { cast, before, after } = step;
  const old = before?.frames[0]?.names.get(name);
  const now = old === undefined ? 'refers' : 'now refers';
  const stays =
    old === undefined || cast.nameOf(old) === undefined || after.object(old).freedOn !== undefined || old === id
      ? []
      : say`${capital(cast, old)} does not change.`;
  if (isNew(step, id))
    return fitting([say`${creation(step, id)}.`, say`${code(name)} ${now} to it.`, freedWords(step), stays]);
  const same =
    old === id
      ? say`${code(name)} already refers to ${cast.nameOf(id) ?? ''}: nothing changes.`
      : say`No new ${cast.kindOf(id)}: ${code(name)} ${now} to ${cast.nameOf(id) ?? ''}${old === undefined ? ' too' : ''}.`;
  return fitting([same, freedWords(step), stays]);
}

function finalizing(output: string): Sentence {
  const count = output.trimEnd().split('\n').length;
  return count === 1 ? say`It prints ${code(output.trimEnd())}.` : say`Each prints its line.`;
}
