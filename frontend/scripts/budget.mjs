/** Fails when the first route loads more than 200 kB of gzipped JavaScript or 70 kB of CSS. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const out = 'target/classes/static';
const limits = { js: 200_000, css: 70_000 };
const manifest = JSON.parse(readFileSync(`${out}/.vite/manifest.json`, 'utf8'));

const seen = new Set();
const files = { js: new Set(), css: new Set() };
function take(key) {
  if (seen.has(key)) return;
  seen.add(key);
  const chunk = manifest[key];
  files.js.add(chunk.file);
  for (const css of chunk.css ?? []) files.css.add(css);
  for (const next of chunk.imports ?? []) take(next);
}
take('index.html');
// What the first screen loads beside the entry: one language and Today.
for (const key of ['src/shared/i18n/texts.vi.ts', 'src/app/Today.tsx'])
  if (manifest[key]) take(key);

for (const [kind, limit] of Object.entries(limits)) {
  let bytes = 0;
  for (const file of files[kind]) bytes += gzipSync(readFileSync(`${out}/${file}`)).length;
  console.log(
    `first route: ${(bytes / 1000).toFixed(1)} kB of gzipped ${kind}, limit ${limit / 1000} kB`,
  );
  if (bytes > limit) process.exitCode = 1;
}
