import type { Interaction } from '../../../assessment/items/item.js';
import { plain, type Sentence } from '../../../document/index.js';
import { compose, concat, markup, type View } from '../../markup.js';
import { cdata, type MoodleHtml, moodleBlock, moodleSentence, partnerText } from './escape.js';

type Xml = View<'moodle-xml'>;

/** Moodle's rule for up to four events: all or nothing; for more, the share of neighbours in the right order. */
const MOST_ALL_OR_NOTHING = 4;

/** Events in the right order; Moodle shuffles them. */
export function orderingOf({ events, key }: Extract<Interaction, { readonly kind: 'order' }>): Xml {
  const grading = key.length <= MOST_ALL_OR_NOTHING ? 'ALL_OR_NOTHING' : 'RELATIVE_NEXT_EXCLUDE_LAST';
  return {
    grading: markup<'moodle-xml'>(grading),
    answers: key.flatMap((wanted) =>
      events.flatMap(({ id, content }) => (id === wanted ? [{ text: cdata(moodleBlock(content)) }] : [])),
    ),
  };
}

/** Pairs, then partners that are left over; the right side is text in a list, so it has no markup of its own. */
export function pairsOf({ left, right, key }: Extract<Interaction, { readonly kind: 'match' }>): readonly Xml[] {
  const pairs = left.map((stem, index) => ({
    stem: cdata(moodleSentence(stem)),
    partner: cdata(partnerText(plain(right[key[index] ?? -1] ?? []))),
  }));
  const extra = right.flatMap((partner, index) =>
    key.includes(index)
      ? []
      : [{ stem: cdata(markup<'moodle-html'>('')), partner: cdata(partnerText(plain(partner))) }],
  );
  return [...pairs, ...extra];
}

/** Sentences as a list. */
export const listOf = (sentences: readonly Sentence[]): MoodleHtml =>
  compose`<ul>${concat(sentences.map((sentence) => compose`<li>${moodleSentence(sentence)}</li>`))}</ul>`;
