import { describe, expect, it } from 'vitest';
import { deviceOf } from './device';

describe('deviceOf', () => {
  it('names browser and system', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Safari/537.36 Edg/150.0';
    expect(deviceOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' });
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';
    expect(deviceOf(phone)).toEqual({ browser: 'Safari', system: 'iOS' });
  });

  it('says nothing of what it does not know', () => {
    expect(deviceOf('curl/8.5')).toBeUndefined();
  });
});
