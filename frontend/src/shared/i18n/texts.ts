import type { ReactNode } from 'react';

/** Languages of the interface. */
export type Language = 'vi' | 'en';

/** The language with the country whose forms of days and numbers are used. */
export const locale = (language: Language) => (language === 'vi' ? 'vi-VN' : 'en-GB');

/** Values for the placeholders of a message; a function renders a tag such as `<b>…</b>`. */
export type Values = Record<
  string,
  string | number | Date | ReactNode | ((parts: ReactNode[]) => ReactNode)
>;

/** All messages of one language: `module.key` -> ICU message. */
export type Texts = Record<string, string>;

type File = Record<string, string>;

/** One chunk a language; a module's file is found by its place, registered nowhere. */
export async function loadTexts(language: Language): Promise<Texts> {
  const files =
    language === 'vi' ? (await import('./texts.vi')).files : (await import('./texts.en')).files;
  return flatten(files);
}

/** `../../modules/tasks/messages.vi.json` -> keys `tasks.…`; `../../app/…` -> `app.…`. */
export function flatten(files: Record<string, File>): Texts {
  const texts: Texts = {};
  for (const [path, file] of Object.entries(files)) {
    const folder = path.split('/').at(-2);
    for (const [key, text] of Object.entries(file)) texts[`${folder}.${key}`] = text;
  }
  return texts;
}
