import { misconceptions } from '../../content/misconceptions/index.js';
import { answerKey } from '../items/answers.js';
import type { Composed } from '../items/compose.js';
import { Counter, total } from './counter.js';
import type { Counts, Luck } from './figures.js';

/** From this level on an item need not catch every idea. */
const ADVANCED = 4;

/** How often somebody with a common wrong idea is right all the same. */
export class LuckTally {
  private readonly concerned = new Counter();
  private readonly lucky = new Counter();

  add({ item, prompt, laboratory, answers }: Composed): void {
    const newest = item.versions.at(-1);
    if (item.level >= ADVANCED || newest === undefined) return;
    const key = answerKey(answers.key);
    for (const idea of misconceptions) {
      if (idea.evidence === 'hypothesised') continue;
      const wrong = laboratory.distorted(newest, idea);
      if (wrong === undefined) continue;
      this.concerned.add(idea.id);
      const answer = prompt.answer({ trace: wrong });
      if (answer === undefined || answerKey(answer) !== key) continue;
      this.lucky.add(idea.id);
    }
  }

  /** Only ideas that some item of this kind catches count: the others have nothing to do with what is asked. */
  figures(separates: Counts): Luck {
    const caught = (counts: Counts): Counts =>
      Object.fromEntries(Object.entries(counts).filter(([id]) => separates[id] !== undefined));
    const byIdea = caught(this.lucky.counted());
    return { concerned: total(caught(this.concerned.counted())), lucky: total(byIdea), byIdea };
  }
}
