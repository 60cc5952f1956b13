import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser/findBrowser";

/**
 * `npm test`: says yes or no to everything, and ends with one line, `N passed, N failed`.
 *
 * Steps with tests count their tests; each other step counts as one. A step that fails does not stop
 * the rest, save that nothing built means nothing to test in a browser.
 */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** How a step ended, and what it said on the way. */
interface Answer extends Count {
  readonly said: string;
}

const yes: Count = { passed: 1, failed: 0 };
const no: Count = { passed: 0, failed: 1 };

interface Step {
  readonly title: string;
  readonly run: () => Promise<Answer>;
  /** Steps that must have passed wholly before this one says anything. */
  readonly after?: string;
}

/**
 * Two rows of steps that run side by side, since most of the first keep one core busy and the second needs
 * it only at times. What a step says is printed when it has ended, so that no two of them mix.
 */
const rows: readonly (readonly Step[])[] = [
  [
    { title: "Build", run: () => tool("webpack/bin/webpack.js", "--mode", "production") },
    { title: "What was built", run: () => jest("build"), after: "Build" },
    { title: "Types", run: () => tool("typescript/bin/tsc", "--noEmit", "-p", ".") },
    {
      title: "Types of core, which knows no page and no Node",
      run: () => tool("typescript/bin/tsc", "--noEmit", "-p", "src/core"),
    },
    { title: "Lint", run: () => tool("eslint/bin/eslint.js", "--max-warnings=0", ".") },
    {
      title: "Format",
      run: () => tool("prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."),
    },
  ],
  [
    { title: "Unit tests, laws, house rules and the adapter", run: () => jest("unit") },
    { title: "Browser and accessibility", run: inBrowser, after: "Build" },
  ],
];

async function inBrowser(): Promise<Answer> {
  try {
    process.env["CHROMIUM_PATH"] = await findBrowser();
  } catch (error) {
    return { ...no, said: error instanceof Error ? error.message : String(error) };
  }
  return jest("browser");
}

/** Runs a tool's own script with this Node, so that no shell and no file ending is needed. */
async function tool(script: string, ...words: readonly string[]): Promise<Answer> {
  const { isGreen, said } = await node([join("node_modules", script), ...words]);
  return { ...(isGreen ? yes : no), said };
}

function node(words: readonly string[]): Promise<{ isGreen: boolean; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    const hear = (piece: string): void => void (said += piece);
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
    child.on("error", (error) => {
      resolve({ isGreen: false, said: said + error.message });
    });
    child.on("close", (code) => {
      resolve({ isGreen: code === 0, said });
    });
  });
}

/** Runs one of jest.config.js's projects and counts its tests; a file that does not load is a failure. */
async function jest(project: string): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const report = join(folder, "report.json");
  const script = join("node_modules", "jest", "bin", "jest.js");
  const { isGreen, said } = await node([
    script,
    `--selectProjects=${project}`,
    "--json",
    `--outputFile=${report}`,
    "--maxWorkers=2",
  ]);
  const { skipped, ...count } = countTests(report);
  rmSync(folder, { recursive: true, force: true });
  const told =
    skipped > 0
      ? `${said}${String(skipped)} tests were skipped; here a skipped test has failed.\n`
      : said;
  const isCounted = isGreen || count.failed > 0;
  return { ...count, failed: isCounted ? count.failed : 1, said: told };
}

function countTests(report: string): Count & { readonly skipped: number } {
  try {
    const numbers = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    const of = (name: string): number => numbers[name] ?? 0;
    const skipped = of("numPendingTests") + of("numTodoTests");
    const failed = of("numFailedTests") + of("numRuntimeErrorTestSuites") + skipped;
    const passed = of("numPassedTests");
    return { ...(passed + failed === 0 ? no : { passed, failed }), skipped };
  } catch {
    // Jest ended without a report; what it said tells why.
    return { ...no, skipped: 0 };
  }
}

/** Steps that others wait for, by their title. */
const ended = new Map<string, Promise<Count>>();

/** Runs one step when the one it rests on has passed, and says how it went. */
async function runStep({ title, run, after }: Step, before: Promise<unknown>): Promise<Count> {
  await before;
  const start = performance.now();
  const rests = after === undefined ? null : await ended.get(after);
  const isBlocked = rests !== null && (rests === undefined || rests.failed > 0);
  const { said, ...count } = isBlocked
    ? { ...no, said: `Not run, because this failed: ${String(after)}.\n` }
    : await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`\n== ${title}\n${said.trimEnd()}`);
  console.log(`${count.failed > 0 ? "NOT PASSED" : "passed"} in ${seconds} s`);
  return count;
}

async function runAll(): Promise<Count> {
  for (const row of rows) {
    let before: Promise<unknown> = Promise.resolve();
    for (const step of row) {
      const count = runStep(step, before);
      ended.set(step.title, count);
      before = count;
    }
  }
  let total: Count = { passed: 0, failed: 0 };
  const broken: string[] = [];
  for (const [title, count] of ended) {
    const { passed, failed } = await count;
    total = { passed: total.passed + passed, failed: total.failed + failed };
    if (failed > 0) broken.push(title);
  }
  if (broken.length > 0) console.error(`\nNot passed: ${broken.join("; ")}.`);
  return total;
}

const total = await runAll();
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
