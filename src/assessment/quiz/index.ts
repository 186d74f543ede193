export { type CodeBook, decodeItem, encodeItem, groupCode, type ItemAddress, looksLikeCode } from './code.js';
export { didYouMean, nearest } from './nearest.js';
export type { Form, Question, Quiz } from './quiz.js';
export { readQuizFile } from './quiz-file.js';
export { quizJsonSchema } from './quiz-json-schema.js';
export type { KnownIds, Places, QuizRequest, SectionRequest } from './request.js';
export { checkRequest } from './request-check.js';
export { DEFAULT_FORMATS, levelsOf } from './request-defaults.js';
export { listed, type Naming, type Path } from './value-path.js';
