import { HeapsheetError } from '../../errors.js';
import { posedAgain } from '../items/compose.js';
import type { Item } from '../items/item.js';
import { type OwnQuestion, type OwnSource, ownProgram } from '../own/own-program.js';
import { decodeOwn, digestOf, encodeOwn } from './own-code.js';

/** The code of a question about an own program. */
export function ownCodeOf({ recipe, composed }: OwnQuestion): string {
  const { question, versions, interaction, order } = recipe;
  return encodeOwn({ question: question.id, versions, interaction, order, digest: digestIn({ recipe, composed }) });
}

const digestIn = ({ composed: { item } }: OwnQuestion): number => digestOf(item.program.source, item.ask);

/**
 * The item of a code about an own program.
 * @throws HeapsheetError BAD_CODE when the code was made of another text, or of none at all
 */
export function ownItemOf(code: string, source: OwnSource): Item {
  const address = decodeOwn(code);
  if (address === undefined)
    throw new HeapsheetError(
      'BAD_CODE',
      `${code} is no code of an item about an own program`,
      undefined,
      'such codes begin with U; others need no --program',
    );
  const { questions } = ownProgram(source, { ...address, questions: [address.question] });
  const found = questions.find((each) => digestIn(each) === address.digest);
  const made = found && posedAgain(found.composed, { ...found.recipe, order: address.order }, code);
  if (made === undefined)
    throw new HeapsheetError(
      'BAD_CODE',
      `the item ${code} was not made of ${source.file} as it is now`,
      undefined,
      'another program, or it was changed since: the quiz.heapsheet written with the quiz has the item',
    );
  return made.item;
}
