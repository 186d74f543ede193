import { paragraph, say } from '../../document/index.js';
import { type Claim, claimWith } from '../claims/index.js';
import { readOn, withoutProgram } from './fixed.js';
import { objectiveIn } from './objectives.js';
import type { Prompt, QuestionType } from './question-type.js';

/** Somebody who calls a true claim wrong gives one of its wrong reasons. */
const denial = (claim: Claim) => claim.wrongReasons.find(({ verdict }) => verdict !== claim.holds);

function promptFor(all: readonly Claim[]): Prompt | undefined {
  const wrong = all.filter(({ holds }) => !holds);
  const [only] = wrong;
  const right = all.filter(({ holds }) => holds);
  if (only === undefined || wrong.length !== 1 || right.length < 2) return undefined;
  return {
    ...withoutProgram({ kind: 'chosen', ids: [only.id] }, only.shownBy),
    id: all.map(({ id }) => id).join(' '),
    ask: { what: 'wrong-claim', claims: all.map(({ id }) => id) },
    stem: say`Which of these sentences is wrong?`,
    forms: ['choice'],
    candidates: all.map(({ id, words }) => ({ id, content: paragraph(words.claim) })),
    fixed: {
      wrong: right.flatMap((claim) => {
        const reason = denial(claim);
        if (reason === undefined) return [];
        return [
          {
            answer: { kind: 'chosen', ids: [claim.id] },
            ideas: [reason.idea],
            feedback: say`This sentence is right. ${reason.feedback}`,
          },
        ];
      }),
      paragraphs: [only.words.disputed, ...readOn(only.source)],
    },
    show: (answer) => {
      const claim = all.find(({ id }) => answer.kind === 'chosen' && answer.ids.includes(id));
      return paragraph(claim?.words.claim ?? say``);
    },
    brief: () => 'the wrong sentence',
    because: () => say`The sentence is wrong, because ${only.words.because}.`,
    proofOutput: () => '',
    remember: only.words.remember,
  };
}

/** Which of three claims is wrong? */
export const wrongClaim: QuestionType = {
  id: 'wrong-claim',
  words: { title: 'Find the wrong sentence', objective: objectiveIn('wrong-claim') },
  minutes: 1,
  needsVersion: false,
  showsNoProgram: true,
  pose: ({ trace }) => {
    const ids = (trace.program.subject ?? '').split(' ');
    const all = ids.flatMap((id) => claimWith(id) ?? []);
    const prompt = all.length < 3 ? undefined : promptFor(all);
    return prompt === undefined ? [] : [prompt];
  },
};
