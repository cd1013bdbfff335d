/**
 * Two letters at most for an avatar: from the given name ("Lan Anh" -> LA), which in Vietnamese is what people are called
 * by.
 */
export function initials(givenName: string): string {
  const words = givenName.trim().split(/\s+/);
  const letters = words.slice(-2).map((word) => [...word.normalize('NFC')][0] ?? '');
  return letters.join('').toLocaleUpperCase('vi');
}

/** Thirty-two bits that follow from an id, every one of them from all of it. */
function hashOf(id: string): number {
  let hash = 2_166_136_261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A hue in degrees that always belongs to this id. */
export const hueOf = (id: string): number => (hashOf(id) & 0xffff) % 360;

/** One of so many motifs that always belongs to this id; from other bits than its hue. */
export const motifOf = (id: string, motifs: number): number => (hashOf(id) >>> 16) % motifs;
