/** Every message file of this language. */
export const files: Record<string, Record<string, string>> = import.meta.glob(
  ['../../**/messages.vi.json'],
  { eager: true, import: 'default' },
);
