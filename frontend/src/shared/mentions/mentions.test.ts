import { describe, expect, it } from 'vitest';
import { asked, mentioned, stored, written } from './mentions';

const lan = '0192aaaa-0000-7000-8000-000000000001';
const lanAnh = '0192aaaa-0000-7000-8000-000000000002';

describe('a mention', () => {
  it('begins with an @ at the start of a word', () => {
    expect(asked('nhờ @lan a', 10, {})).toEqual({ from: 4, q: 'lan a' });
    expect(asked('@', 1, {})).toEqual({ from: 0, q: '' });
    expect(asked('lan@giomua.vn', 13, {})).toBeUndefined();
    expect(asked('@ lan', 5, {})).toBeUndefined();
    expect(asked('@lan\nơi', 7, {})).toBeUndefined();
  });

  it('ends where somebody was chosen', () => {
    expect(asked('@Lan ơi', 7, { Lan: lan })).toBeUndefined();
    expect(asked('@Lan ơi @kh', 11, { Lan: lan })).toEqual({ from: 8, q: 'kh' });
  });

  it('is stored by who it is, the longer name first', () => {
    const text = stored('@Lan Anh và @Lan, @Khuê', { Lan: lan, 'Lan Anh': lanAnh });
    expect(text).toBe(`[@](person:${lanAnh}) và [@](person:${lan}), @Khuê`);
    expect(mentioned(`${text} ${text}`)).toEqual([lanAnh, lan]);
  });

  it('is changed by name where the name is known', () => {
    const text = `[@](person:${lanAnh}) và [@](person:${lan}), @Khuê`;
    const named = { Lan: lan, 'Lan Anh': lanAnh };
    expect(written(text, named)).toBe('@Lan Anh và @Lan, @Khuê');
    expect(stored(written(text, named), named)).toBe(text);
    expect(written(text, { Lan: lan })).toBe(`[@](person:${lanAnh}) và @Lan, @Khuê`);
  });
});
