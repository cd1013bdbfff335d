import type { Remark } from '@/shared/api/contract';
import { type Say, useI18n } from '@/shared/i18n/i18n';
import styles from './ImportPage.module.css';

/** What the importer had to say about single entries. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  const { say, has } = useI18n();
  if (remarks.length === 0) return null;
  return (
    <details className={styles.lines}>
      <summary>{say('imports.lines', { count: remarks.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it by the keyboard */}
      <pre tabIndex={0}>{remarks.map((remark) => inWords(remark, say, has)).join('\n')}</pre>
    </details>
  );
}

/** A refusal may name more than the importer heard of. */
function inOurs(key: string, say: Say, { values, text }: Remark): string {
  try {
    return say(key, Object.fromEntries(values.map(({ name, value }) => [name, value])));
  } catch {
    return text;
  }
}

const parts = /\b(entry|issue|pull request|comment|review|remark)(?=,| #?\d)/g;

/** One line in the reader's words; in the importer's own where nobody has others. */
export function inWords(remark: Remark, say: Say, has: (key: string) => boolean): string {
  const { code, place, text, others } = remark;
  const key = ['imports.remark-', 'imports.reason-', 'refusals.'].map((p) => p + code).find(has);
  const said = key ? inOurs(key, say, remark) : text;
  const part = place?.part.replace(parts, (word: string) =>
    say(`imports.part-${word.replace(' ', '-')}`),
  );
  const where = place && [place.file, part].filter(Boolean).join(' ');
  const line = where ? say('imports.remark-at', { place: where, text: said }) : said;
  return others ? say('imports.remark-others', { text: line }) : line;
}
