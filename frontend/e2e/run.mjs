/**
 * Runs every journey (e2e/NN-*.spec.mjs, in the order of their names) against the fresh server at CHUNG_URL and writes
 * target/e2e.json. A spec exports `journeys`: name -> async (browser) => void.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { openBrowser } from './harness.mjs';

const only = process.argv[2];
const folder = new URL('.', import.meta.url);
const specs = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.mjs'))
  .sort();
const counts = { passed: 0, failed: 0, skipped: 0 };

const browser = await openBrowser();
try {
  for (const spec of specs) {
    const { journeys } = await import(new URL(spec, folder));
    for (const [name, journey] of Object.entries(journeys)) {
      if (only && !spec.includes(only) && !spec.startsWith('00')) {
        counts.skipped += 1;
        continue;
      }
      const began = Date.now();
      try {
        await journey(browser);
        counts.passed += 1;
        console.log(`✓ ${spec.replace('.spec.mjs', '')}: ${name} (${Date.now() - began} ms)`);
      } catch (error) {
        counts.failed += 1;
        console.log(`✗ ${spec.replace('.spec.mjs', '')}: ${name}\n${error.stack}`);
        await picture(browser, `${spec}-${name}`);
      }
      for (const context of browser.contexts()) await context.close();
    }
  }
} finally {
  await browser.close();
}
mkdirSync('target', { recursive: true });
writeFileSync('target/e2e.json', JSON.stringify(counts));
console.log(
  `journeys: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
);
process.exitCode = counts.failed ? 1 : 0;

/** What the failed journey's pages looked like. */
async function picture(browser, name) {
  mkdirSync('target/e2e', { recursive: true });
  let number = 0;
  for (const context of browser.contexts()) {
    for (const page of context.pages()) {
      number += 1;
      const path = `target/e2e/${name.replace(/[^a-z0-9]+/gi, '-')}-${number}.png`;
      await page.screenshot({ path }).catch(() => {});
    }
  }
}
