// Sums the reports of all test runners and says the one line that CI reads.
// Arguments: the project's folder, then the names of steps that failed as a whole.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [home, ...brokenSteps] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

function* reports(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !["node_modules", ".git", "src"].includes(entry.name)) yield* reports(path);
    else if (/[\\/](surefire|failsafe)-reports[\\/]TEST-.*\.xml$/.test(path)) yield path;
  }
}

// The first lines of what the test said: enough to know where to look when the reports are gone.
function why(body) {
  const said = /<(?:failure|error)\b[^>]*>([\s\S]*?)<\/(?:failure|error)>/.exec(body)?.[1] ?? "";
  return said
    .replace(/<!\[CDATA\[|\]\]>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name])
    .trim()
    .split("\n")
    .slice(0, 20)
    .map((line) => `    ${line.slice(0, 400)}`)
    .join("\n");
}

// The attribute "tests" of a suite leaves out nested classes: count the cases themselves.
function countXml(path) {
  for (const [, attributes, body = ""] of readFileSync(path, "utf8").matchAll(
    /<testcase\b([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g,
  )) {
    if (/<(failure|error)\b/.test(body)) {
      total.failed++;
      const name = (key) => new RegExp(`\\b${key}="([^"]*)"`).exec(attributes)?.[1] ?? "?";
      console.log(`failed: ${name("classname")} ${name("name")}\n${why(body)}`);
    } else if (/<skipped\b/.test(body)) total.skipped++;
    else total.passed++;
  }
}

function add(path, read) {
  if (!existsSync(path)) return;
  const { passed = 0, failed = 0, skipped = 0 } = read(JSON.parse(readFileSync(path, "utf8")));
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

for (const path of reports(home)) countXml(path);
add(join(home, "frontend/target/vitest.json"), (run) => ({
  passed: run.numPassedTests,
  failed: run.numFailedTests,
  skipped: (run.numPendingTests ?? 0) + (run.numTodoTests ?? 0),
}));
for (const language of ["vi", "en"]) add(join(home, `frontend/target/e2e-${language}.json`), (run) => run);

// A step may break without a failed test: code that does not compile, a wrong format.
if (brokenSteps.length > 0) total.failed = Math.max(total.failed, brokenSteps.length);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
