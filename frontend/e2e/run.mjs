/**
 * Runs every journey (e2e/NN-*.spec.mjs, in the order of their names) in one language against the fresh server at
 * CHUNG_URL and writes target/e2e-LANGUAGE.json. A spec exports `journeys`: name -> async (stage) => void.
 *
 * usage: node e2e/run.mjs [vi|en] [part of a spec's name]
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { openBrowser, stage } from './harness.mjs';

const asked = process.argv.slice(2);
const language = asked.find((word) => word === 'vi' || word === 'en') ?? 'vi';
const only = asked.find((word) => word !== language) ?? '';
const folder = new URL('.', import.meta.url);
const specs = readdirSync(folder)
  .filter((name) => name.endsWith('.spec.mjs'))
  .sort();
const total = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const browser = await openBrowser();
try {
  for (const spec of specs) {
    const { journeys } = await import(new URL(spec, folder));
    if (spec.includes(only)) await run(spec.replace('.spec.mjs', ''), Object.entries(journeys));
    else total.skipped += Object.keys(journeys).length;
  }
} finally {
  await browser.close();
}
mkdirSync('target', { recursive: true });
writeFileSync(`target/e2e-${language}.json`, JSON.stringify(total));
console.log(
  `journeys, ${language}: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`,
);
process.exitCode = total.failed || !total.passed ? 1 : 0;

/** The journeys of one spec, and one line about them. */
async function run(spec, journeys) {
  const began = Date.now();
  let failed = 0;
  for (const [name, journey] of journeys) if (!(await passes(spec, name, journey))) failed += 1;
  const passed = journeys.length - failed;
  total.passed += passed;
  total.failed += failed;
  console.log(`${spec}, ${language}: ${passed} passed, ${failed} failed in ${seconds(began)}`);
}

async function passes(spec, name, journey) {
  const began = Date.now();
  const given = stage(browser, language);
  try {
    await journey(given);
    if (given.faults.length)
      throw new Error(`faults on the pages:\n  ${given.faults.join('\n  ')}`);
    console.log(`✓ ${name} (${seconds(began)})`);
    return true;
  } catch (error) {
    console.log(`✗ ${spec}, ${language}: ${name}\n${error.stack}`);
    await picture(`${language}-${spec}-${name}`);
    return false;
  } finally {
    for (const context of browser.contexts()) await context.close();
  }
}

/** What the failed journey's pages looked like. */
async function picture(name) {
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
