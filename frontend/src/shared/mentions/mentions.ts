/** People who were named in what is being written: what they are called, and who they are. */
export type Named = Readonly<Record<string, string>>;

const mostLetters = 40;
const mark = /\[@[^\]]*\]\(person:([0-9a-f-]{36})\)/g;

/** The name that is being typed behind an `@` before the caret, and where it begins; nothing when nobody is named. */
export function asked(text: string, caret: number, named: Named) {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || /[^\s("“]/.test(before.charAt(from - 1))) return undefined;
  const q = before.slice(from + 1);
  if (q.length > mostLetters || /^\s|\n/.test(q)) return undefined;
  // Who was chosen already is not looked for again while the sentence goes on.
  return Object.keys(named).some((name) => q.startsWith(name)) ? undefined : { from, q };
}

/** What is stored: `[@](person:ID)` for each name that was chosen; a longer name is never taken for a shorter one. */
export function stored(text: string, named: Named): string {
  const names = Object.keys(named).sort((a, b) => b.length - a.length);
  return names.reduce(
    (said, name) => said.replaceAll(`@${name}`, `[@](person:${named[name]})`),
    text,
  );
}

/** A stored text by names. A mark stays where no name is known, or somebody else has the same. */
export function written(text: string, named: Named): string {
  const names = new Map(Object.entries(named).map(([name, id]) => [id, name]));
  return text.replace(mark, (whole, id) => (names.has(id) ? `@${names.get(id)}` : whole));
}

/** Who is mentioned in a stored text. */
export const mentioned = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].map((match) => match[1] ?? '')),
];
