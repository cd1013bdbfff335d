import { describe, expect, it } from 'vitest';
import { asked, called, mentioned, stored, written } from './mentions';

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
    expect(asked('@Lan', 4, { Lan: lan })).toEqual({ from: 0, q: 'Lan' });
    expect(asked('@Lan ơi @kh', 11, { Lan: lan })).toEqual({ from: 8, q: 'kh' });
  });

  it('is stored by who it is, the longer name first', () => {
    const text = stored('@Lan Anh và @Lan, @Khuê', { Lan: lan, 'Lan Anh': lanAnh });
    expect(text).toBe(`[@](person:${lanAnh}) và [@](person:${lan}), @Khuê`);
    expect(mentioned(`${text} ${text}`)).toEqual([lanAnh, lan]);
  });

  it('tells people of one name apart', () => {
    expect(called('Lan', lan, {})).toBe('Lan');
    expect(called('Lan', lan, { Lan: lan })).toBe('Lan');
    expect(called('Lan', lanAnh, { Lan: lan }, 'Kế toán')).toBe('Lan (Kế toán)');
    expect(called('Lan', lanAnh, { Lan: lan })).toBe('Lan (2)');
    const both = { Lan: lan, 'Lan (2)': lanAnh };
    expect(called('Lan', 'third', both)).toBe('Lan (3)');
    expect(stored('@Lan (2) và @Lan', both)).toBe(`[@](person:${lanAnh}) và [@](person:${lan})`);
  });

  it('is changed by name where the name is known', () => {
    const text = `[@](person:${lanAnh}) và [@](person:${lan}), @Khuê`;
    const named = { Lan: lan, 'Lan Anh': lanAnh };
    expect(written(text, named)).toBe('@Lan Anh và @Lan, @Khuê');
    expect(stored(written(text, named), named)).toBe(text);
    expect(written(text, { Lan: lan })).toBe(`[@](person:${lanAnh}) và @Lan, @Khuê`);
  });
});
