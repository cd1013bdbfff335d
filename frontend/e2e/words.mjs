/** The words that a page shows, looked up where the page itself finds them. */
import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
import { IntlMessageFormat } from 'intl-messageformat';

const here = new URL('..', import.meta.url);
const sentences = '../query-side/audit/src/main/resources/app/chung/audit';

const read = (path) => readFileSync(new URL(path, here), 'utf8');

function texts(language) {
  const all = {};
  for (const path of globSync(`src/**/messages.${language}.json`, { cwd: here, posix: true })) {
    const folder = path.split('/').at(-2);
    for (const [key, text] of Object.entries(JSON.parse(read(path))))
      all[`${folder}.${key}`] = text;
  }
  return all;
}

/** `say('feed.new-posts', { count: 3 })` as the interface says it in this language. */
export function words(language) {
  const all = texts(language);
  return (key, values) => {
    if (!(key in all)) throw new Error(`no message ${key} in "${language}"`);
    return new IntlMessageFormat(all[key], language === 'vi' ? 'vi-VN' : 'en-GB').format(values);
  };
}

/** What a history says after the name of who did it: `told('feed', 'post-restored')`. */
export const storyteller = (language) => (module, event) => {
  const lines = read(`${sentences}/${module}/sentences_${language}.properties`).split('\n');
  const found = lines.find((line) => line.startsWith(`${event}=`));
  if (!found) throw new Error(`no sentence ${module} ${event} in "${language}"`);
  return found.slice(event.length + 1).replace('{actor} ', '');
};
