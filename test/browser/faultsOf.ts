import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type axe from "axe-core";
import type { Opened } from "./workbenchPage";

declare global {
  interface Window {
    /** Put there by the script that is evaluated in the pane's frame. */
    axe: typeof axe;
  }
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const shots = join(__dirname, "shots");

/**
 * Takes a picture of the pane as it is, and holds it against every rule of WCAG 2.1 A and AA and of best
 * practice, and against 320 px of width. Answers with what is wrong, each with the state's name before.
 */
export async function faultsOf({ pane, page }: Opened, state: string): Promise<string[]> {
  mkdirSync(shots, { recursive: true });
  await page
    .locator("iframe")
    .first()
    .screenshot({ path: join(shots, `${state}.png`) });
  await pane.evaluate(axeSource);
  const results = await pane.evaluate(async () => {
    const run = window.axe;
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
    const rules = Object.fromEntries(
      run.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    const answer = await run.run(document, { runOnly: { type: "tag", values: tags }, rules });
    return {
      count: answer.passes.length,
      violations: answer.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
      ),
    };
  });
  expect(results.count).toBeGreaterThan(10);
  const width = await pane.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...results.violations,
    ...(width > 320 ? [`scrolls sideways at 320 px: ${String(width)}`] : []),
  ].map((fault) => `${state}: ${fault}`);
}
