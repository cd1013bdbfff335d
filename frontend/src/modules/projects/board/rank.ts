const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
const value = (text: string) => digits.indexOf(text.charAt(0));

/**
 * A text that sorts between two others: where a card stands when it is put between two. Nothing above is the empty text;
 * below there always is something, since what goes to the end is placed by the server.
 */
export function between(above: string, below: string): string {
  // Two cards with the same rank stand in the order of their ids; who is put between them comes after both.
  return above >= below ? `${above}i` : middle(above, below);
}

function middle(low: string, high: string | undefined): string {
  if (high !== undefined) {
    let same = 0;
    while (same < high.length && (low[same] ?? '0') === high[same]) same++;
    if (same > 0) return high.slice(0, same) + middle(low.slice(same), high.slice(same));
  }
  const from = low ? value(low) : 0;
  const to = high ? value(high) : digits.length;
  if (to - from > 1) return digits.charAt(Math.round((from + to) / 2));
  if (high && high.length > 1) return high.charAt(0);
  return digits.charAt(from) + middle(low.slice(1), undefined);
}
