import { type QuestionType, questionTypes } from '../../content/questions/index.js';
import { type Level, type Topic, topics } from '../../content/topics/index.js';
import { HeapsheetError } from '../../errors.js';
import { type Space, spaceOf } from '../items/space.js';
import type { QuizRequest, SectionRequest } from './request.js';

/** A kind of item: what a slot of a quiz is filled from. */
export interface Cell {
  readonly topic: Topic;
  readonly question: QuestionType;
  readonly level: Level;
  readonly space: Space;
}

/** The cells that suit a section, by topic, question and level in the order asked for. */
export function cellsOf(section: SectionRequest, request: QuizRequest): readonly Cell[] {
  const wantedTopics = chosen(topics, section.topics);
  const wantedQuestions = chosen(questionTypes, section.questions).filter(
    (question) =>
      section.questions.length > 0 || (!question.markedByHand && (request.python !== 'any' || !question.needsVersion)),
  );
  const { from, to } = section.levels ?? { from: 1, to: 5 };
  const cells: Cell[] = [];
  for (const topic of wantedTopics) {
    for (const level of topic.levels) {
      if (level < from || level > to) continue;
      for (const question of wantedQuestions) {
        const space = spaceOf(topic, question, level);
        if (!space.isEmpty) cells.push({ topic, question, level, space });
      }
    }
  }
  return cells;
}

function chosen<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] {
  return ids.length === 0 ? all : ids.flatMap((id) => all.find((each) => each.id === id) ?? []);
}

/** Why no cell suits a section, and what would. */
export function impossible(section: SectionRequest, request: QuizRequest): HeapsheetError {
  const place = section.places.difficulty ?? section.places.question ?? section.places.topic ?? section.place;
  const asked = chosen(topics, section.topics);
  const ranges = asked.map(({ id, levels }) => `${id}: levels ${levels[0]}–${levels.at(-1)}`).join('; ');
  const questions = new Set(
    asked.flatMap((topic) =>
      topic.levels.flatMap((level) => questionTypes.filter((question) => !spaceOf(topic, question, level).isEmpty)),
    ),
  );
  const needsVersion =
    section.questions.length > 0 && chosen(questionTypes, section.questions).every((question) => question.needsVersion);
  const what = section.topics.length > 0 ? section.topics.join(', ') : 'any topic';
  return new HeapsheetError(
    'IMPOSSIBLE_REQUEST',
    needsVersion && request.python === 'any'
      ? `${section.questions.join(', ')} needs a version: its keys differ between Pythons`
      : `no program of ${what} suits this difficulty and question`,
    place,
    needsVersion && request.python === 'any'
      ? 'name one, for example python: 3.13'
      : `${ranges}; questions: ${[...questions].map(({ id }) => id).join(', ')}`,
  );
}
