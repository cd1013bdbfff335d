import { mark } from './mentions';

const somebody = '\uE000';

/** The first words of a text, without the signs of Markdown but those of mentions, which are never cut. */
export function firstWords(text: string, length = 80): string {
  const people = [...text.matchAll(mark)].map(([whole]) => whole);
  const plain = text
    .replaceAll(somebody, '')
    .replace(mark, somebody)
    .replace(/[*_`#>[\]]+|\(https?:[^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length <= length ? plain : `${plain.slice(0, length).replace(/\s\S*$/, '')}…`;
  return short.replaceAll(somebody, () => people.shift() ?? '');
}
