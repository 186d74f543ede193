import type { Writer } from '../writer.js';
import { html } from './html/html.js';
import { json, jsonl } from './json/json.js';
import { md } from './markdown/markdown.js';
import { moodle } from './moodle/moodle.js';

/** Every format, sorted by id. */
export const writers: readonly Writer[] = [html, json, jsonl, md, moodle];
