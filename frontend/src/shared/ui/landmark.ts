/** The part of the page that something belongs to, also a dialog: what floats over it is drawn inside, and nothing clips it. */
export const landmark = (inside: unknown) =>
  inside instanceof Element
    ? inside.closest<HTMLElement>('dialog, main, header, nav, aside')
    : null;
