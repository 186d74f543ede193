import { expect, test } from 'vitest';
import { quizJsonSchema } from '../../../src/assessment/quiz/quiz-json-schema.js';

test('the JSON Schema for editors is current (vitest -u writes it)', async () => {
  await expect(quizJsonSchema()).toMatchFileSnapshot('../../../templates/quiz.schema.json');
});

test('the JSON Schema lists every key with its meaning and no others', () => {
  const schema = JSON.parse(quizJsonSchema());
  expect(schema.additionalProperties).toBe(false);
  expect(schema.required).toEqual(['sections']);
  expect(schema.properties.sections.items.properties.count).toEqual({
    description: 'How many items; 1 without it',
    type: 'integer',
    minimum: 1,
    maximum: 100_000,
  });
});
