import { spawnSync } from "node:child_process";
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

const yes: Count = { passed: 1, failed: 0 };
const no: Count = { passed: 0, failed: 1 };

interface Step {
  readonly title: string;
  readonly run: () => Promise<Count> | Count;
  /** Steps that must have passed wholly before this one says anything. */
  readonly after?: string;
}

const steps: readonly Step[] = [
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
  { title: "Unit tests, laws, house rules and the adapter", run: () => jest("unit") },
  { title: "Build", run: () => tool("webpack/bin/webpack.js", "--mode", "production") },
  { title: "What was built", run: () => jest("build"), after: "Build" },
  { title: "Browser and accessibility", run: inBrowser, after: "Build" },
];

async function inBrowser(): Promise<Count> {
  try {
    process.env["CHROMIUM_PATH"] = await findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return no;
  }
  // One worker: each of these tests keeps a server, a grid and a browser at work.
  return jest("browser", "--runInBand");
}

/** Runs a tool's own script with this Node, so that no shell and no file ending is needed. */
function tool(script: string, ...words: readonly string[]): Count {
  return node([join("node_modules", script), ...words]) ? yes : no;
}

function node(words: readonly string[]): boolean {
  const { status, error } = spawnSync(process.execPath, words, { stdio: "inherit" });
  if (error) console.error(error.message);
  return status === 0;
}

/** Runs one of jest.config.js's projects and counts its tests; a file that does not load is a failure. */
function jest(project: string, ...words: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const report = join(folder, "report.json");
  const script = join("node_modules", "jest", "bin", "jest.js");
  const workers = words.includes("--runInBand") ? [] : ["--maxWorkers=2"];
  const isGreen = node([
    script,
    `--selectProjects=${project}`,
    "--json",
    `--outputFile=${report}`,
    ...workers,
    ...words,
  ]);
  const count = countTests(report);
  rmSync(folder, { recursive: true, force: true });
  return isGreen || count.failed > 0 ? count : { ...count, failed: 1 };
}

function countTests(report: string): Count {
  try {
    const numbers = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    const of = (name: string): number => numbers[name] ?? 0;
    const skipped = of("numPendingTests") + of("numTodoTests");
    if (skipped > 0)
      console.error(`${skipped} tests were skipped; here a skipped test has failed.`);
    const failed = of("numFailedTests") + of("numRuntimeErrorTestSuites") + skipped;
    const passed = of("numPassedTests");
    return passed + failed === 0 ? no : { passed, failed };
  } catch {
    // Jest ended without a report; what it said is above.
    return no;
  }
}

async function runAll(): Promise<Count> {
  const failedSteps = new Set<string>();
  let total: Count = { passed: 0, failed: 0 };
  for (const { title, run, after } of steps) {
    console.log(`\n== ${title}`);
    const start = performance.now();
    const isBlocked = after !== undefined && failedSteps.has(after);
    if (isBlocked) console.error(`Not run, because this failed: ${after}.`);
    const count = isBlocked ? no : await run();
    if (count.failed > 0) failedSteps.add(title);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(`${count.failed > 0 ? "NOT PASSED" : "passed"} in ${seconds} s`);
  }
  if (failedSteps.size > 0) console.error(`\nNot passed: ${[...failedSteps].join("; ")}.`);
  return total;
}

const total = await runAll();
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
