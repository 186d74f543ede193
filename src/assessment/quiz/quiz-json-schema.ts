import { z } from 'zod';
import { quizSchema } from './quiz-schema.js';

const LIST_OF_WORDS = /\[\s+((?:"[^"]*"|[\d.]+)(?:,\s+(?:"[^"]*"|[\d.]+))*)\s+\]/g;

/** The JSON Schema of a quiz file, for editors, as `templates/quiz.schema.json` holds it: a list of words a line. */
export function quizJsonSchema(): string {
  const schema = z.toJSONSchema(quizSchema, { io: 'input' });
  const text = JSON.stringify({ ...schema, title: 'heapsheet quiz file' }, undefined, 2);
  return `${text.replace(LIST_OF_WORDS, (_, words: string) => `[${words.replace(/,\s+/g, ', ')}]`)}\n`;
}
