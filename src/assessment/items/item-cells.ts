import { type QuestionType, questionTypes } from '../../content/questions/index.js';
import { topics as everyTopic, type Level, type Topic } from '../../content/topics/index.js';
import { spaceOf } from './space.js';

/** A kind of item: programs of a topic and level, asked about in one way. */
export interface ItemCell {
  readonly topic: Topic;
  readonly question: QuestionType;
  readonly level: Level;
  /** Positions of its space, at least one. */
  readonly size: number;
}

/** Every kind of item that these topics have programs for, by topic, level and question. */
export function cellsOfTopics(topics: readonly Topic[] = everyTopic): readonly ItemCell[] {
  return topics.flatMap((topic) =>
    topic.levels.flatMap((level) =>
      questionTypes.flatMap((question) => {
        const { size } = spaceOf(topic, question, level);
        return size > 0 ? [{ topic, question, level, size }] : [];
      }),
    ),
  );
}
