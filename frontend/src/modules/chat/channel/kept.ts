/** Where a list begins: the item with this key so many pixels above the upper edge. */
export type Top = { key: string; offset: number };

type Kept = { at: string | undefined; top: Top };

const places = new Map<string, Kept>();

/** Remembers where one read in a channel, until one has come to its end or the page is closed. */
export function keep(channel: string, place: Kept | undefined) {
  if (place) places.set(channel, place);
  else places.delete(channel);
}

/** Where one read in the channel when one left it. */
export const kept = (channel: string): Kept | undefined => places.get(channel);
