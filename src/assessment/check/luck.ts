import { misconceptions } from '../../content/misconceptions/index.js';
import { answerKey } from '../items/answers.js';
import type { Composed } from '../items/compose.js';
import { Counter } from './counter.js';
import type { Luck } from './figures.js';

/** From this level on an item need not catch every idea. */
const ADVANCED = 4;

/** How often somebody with a common wrong idea is right all the same. */
export class LuckTally {
  private concerned = 0;
  private lucky = 0;
  private readonly byIdea = new Counter();

  add({ item, prompt, laboratory, answers }: Composed): void {
    const newest = item.versions.at(-1);
    if (item.level >= ADVANCED || newest === undefined) return;
    const key = answerKey(answers.key);
    for (const idea of misconceptions) {
      if (idea.evidence === 'hypothesised') continue;
      const wrong = laboratory.distorted(newest, idea);
      if (wrong === undefined) continue;
      this.concerned++;
      const answer = prompt.answer({ trace: wrong });
      if (answer === undefined || answerKey(answer) !== key) continue;
      this.lucky++;
      this.byIdea.add(idea.id);
    }
  }

  figures(): Luck {
    return { concerned: this.concerned, lucky: this.lucky, byIdea: this.byIdea.counted() };
  }
}
