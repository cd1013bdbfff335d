/**
 * Fails when a message lacks in one language or a used key has no message. Biome refuses literal text.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'glob';

const faults = [];
const keys = new Set();
for (const vi of globSync('src/**/messages.vi.json')) {
  const folder = vi.split('/').at(-2);
  const read = (path) => Object.keys(JSON.parse(readFileSync(path, 'utf8')));
  const [a, b] = [read(vi), read(vi.replace('.vi.', '.en.'))];
  for (const key of a) keys.add(`${folder}.${key}`);
  for (const key of a.filter((k) => !b.includes(k))) faults.push(`${folder}.${key}: no English`);
  for (const key of b.filter((k) => !a.includes(k))) faults.push(`${folder}.${key}: no Vietnamese`);
}

const used = /\b(?:say|rich)\(\s*'([a-z0-9.-]+)'/g;
for (const path of globSync('src/**/*.tsx', { ignore: 'src/**/*.test.tsx' })) {
  const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, key] of source.matchAll(used))
    if (!keys.has(key)) faults.push(`${path}: no message ${key}`);
}
for (const fault of faults) console.log(fault);
if (faults.length) process.exit(1);
console.log(`${keys.size} messages in both languages`);
