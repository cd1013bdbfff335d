/**
 * Writes the types of the two servers' APIs into src/shared/api/generated, from the documents that are approved beside the
 * servers. A folder of its own, because the generator speaks to a compiler of another major version than ours.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const folder = new URL('../../src/shared/api/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });

for (const side of ['command', 'query']) {
  const approved = new URL(`../../../${side}-side/server/openapi.json`, import.meta.url);
  const target = new URL(`${side}.ts`, folder);
  const text = astToString(await openapiTS(approved, { alphabetize: true }));
  if (text !== read(target)) writeFileSync(target, text);
}

/** A file that says the same is left as it is, so that nothing is built anew because of it. */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
