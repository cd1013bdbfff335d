/** People who were named in what is being written: what they are called, and who they are. */
export type Named = Readonly<Record<string, string>>;

const mostLetters = 40;

/** How a mention stands in a stored text; who it is is the first group. */
export const mark = /\[@[^\]]*\]\(person:([0-9a-f-]{36})\)/g;

/** The name that is being typed behind an `@` before the caret, and where it begins; nothing when nobody is named. */
export function asked(text: string, caret: number, named: Named) {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || /[^\s("“]/.test(before.charAt(from - 1))) return undefined;
  const q = before.slice(from + 1);
  if (q.length > mostLetters || /^\s|\n/.test(q)) return undefined;
  // Who was chosen already is not looked for again while the sentence goes on.
  const goesOn = (name: string) => q.length > name.length && q.startsWith(name);
  return Object.keys(named).some(goesOn) ? undefined : { from, q };
}

/** What to call somebody among those who are named: by their name; where another has it too, with what tells them apart. */
export function called(name: string, id: string, named: Named, title?: string | null): string {
  const isFree = (wanted: string) => (named[wanted] ?? id) === id;
  if (isFree(name)) return name;
  if (title && isFree(`${name} (${title})`)) return `${name} (${title})`;
  let count = 2;
  while (!isFree(`${name} (${count})`)) count++;
  return `${name} (${count})`;
}

/** What is stored: `[@](person:ID)` for each name that was chosen; a longer name is never taken for a shorter one. */
export function stored(text: string, named: Named): string {
  const names = Object.keys(named).sort((a, b) => b.length - a.length);
  return names.reduce(
    (said, name) => said.replaceAll(`@${name}`, `[@](person:${named[name]})`),
    text,
  );
}

/** A stored text by names. A mark stays where no name is known. */
export function written(text: string, named: Named): string {
  const names = new Map(Object.entries(named).map(([name, id]) => [id, name]));
  return text.replace(mark, (whole, id) => (names.has(id) ? `@${names.get(id)}` : whole));
}

/** Who is mentioned in a stored text. */
export const mentioned = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].map((match) => match[1] ?? '')),
];
