export type { OwnProgram } from '../own/own-program.js';
export { ARCHIVE_NAME, type Archive, packArchive, readArchive } from './archive.js';
export { type CodeBook, decodeItem, encodeItem, groupCode, type ItemAddress, looksLikeCode } from './code.js';
export { didYouMean, nearest } from './nearest.js';
export type { ReadProgram } from './program-files.js';
export type { Form, Question, Quiz } from './quiz.js';
export { readQuizFile, readSettings, type Settings } from './quiz-file.js';
export type { KnownIds, Places, QuizRequest, SectionRequest } from './request.js';
export { type ExamKey, examKey, secretText } from './secret.js';
