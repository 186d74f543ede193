import { paragraph, type Sentence, say } from '../../document/index.js';
import { type Claim, claimWith } from '../claims/index.js';
import { readOn, withoutProgram } from './fixed.js';
import { objectiveIn } from './objectives.js';
import type { Answer, Prompt, QuestionType } from './question-type.js';
import { capital } from './wording.js';

const LINES_FOR_REASON = 2;
const RIGHT = 'right';

function verdict(holds: boolean, because: Sentence): Sentence {
  return say`${holds ? 'True' : 'False'}, because ${because}.`;
}

function promptFor(claim: Claim): Prompt {
  const { words, holds, wrongReasons, shownBy, source } = claim;
  const key: Answer = { kind: 'chosen', ids: [RIGHT] };
  const shown = (answer: Answer): Sentence => {
    const [id] = answer.kind === 'chosen' ? answer.ids : [];
    const wrong = wrongReasons.find(({ idea, verdict: its }) => id === `${idea} ${its}`);
    return wrong === undefined ? verdict(holds, words.because) : verdict(wrong.verdict, wrong.because);
  };
  return {
    ...withoutProgram(key, shownBy),
    id: claim.id,
    ask: { what: 'claim', claim: claim.id },
    stem: say`${words.claim} Is this true?`,
    forms: ['claim', 'choice'],
    claim: { holds, lines: LINES_FOR_REASON, reason: capital(say`${words.because}.`) },
    fixed: {
      wrong: wrongReasons.map(({ idea, verdict: its, feedback }) => ({
        answer: { kind: 'chosen', ids: [`${idea} ${its}`] },
        ideas: [idea],
        feedback,
      })),
      paragraphs: [words.disputed, ...readOn(source)],
    },
    show: (answer) => paragraph(shown(answer)),
    brief: () => (holds ? 'true' : 'false'),
    because: () => say`It is ${holds ? 'true' : 'false'}, because ${words.because}.`,
    proofOutput: () => '',
    remember: words.remember,
  };
}

/** Is a claim true or false, and why? */
export const trueFalseReason: QuestionType = {
  id: 'true-false-reason',
  words: { title: 'True or false?', objective: objectiveIn('true-false-reason') },
  minutes: 1,
  needsVersion: false,
  showsNoProgram: true,
  pose: ({ trace }) => {
    const { subject = '' } = trace.program;
    const claim = subject.includes(' ') ? undefined : claimWith(subject);
    return claim === undefined ? [] : [promptFor(claim)];
  },
};
