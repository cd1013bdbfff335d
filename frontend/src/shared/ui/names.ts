/**
 * Two letters at most for an avatar: from the given name ("Lan Anh" -> LA), which in Vietnamese is what people are called
 * by.
 */
export function initials(givenName: string): string {
  const words = givenName.trim().split(/\s+/);
  const letters = words.slice(-2).map((word) => [...word.normalize('NFC')][0] ?? '');
  return letters.join('').toLocaleUpperCase('vi');
}

/** A hue in degrees that always belongs to this id. */
export function hueOf(id: string): number {
  let hash = 2_166_136_261;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619);
  return ((hash >>> 0) * 137) % 360;
}
