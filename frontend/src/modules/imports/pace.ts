/** How fast something goes and how long it still takes; nothing is known of it in the first moments. */
export function pace(done: number, of: number, millis: number) {
  const rate = millis > 0 ? (done * 1_000) / millis : 0;
  return { rate, secondsLeft: rate > 0 && of >= done ? Math.ceil((of - done) / rate) : undefined };
}

/** A number of bytes in the unit that suits it: `[12.3, 'MB']`. */
export function bytes(count: number): [number, 'KB' | 'MB'] {
  return count < 1_000_000
    ? [Math.max(1, Math.round(count / 1_000)), 'KB']
    : [Math.round(count / 100_000) / 10, 'MB'];
}
