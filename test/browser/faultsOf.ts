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
 * Takes pictures of the pane as it is, light and dark, and holds it in both against every rule of WCAG 2.1
 * A and AA and of best practice, and against 320 px of width. Answers with what is wrong, each with the
 * state's name before.
 *
 * The colours change while the state stands, as when a person's computer turns dark in the evening.
 */
export async function faultsOf(opened: Opened, state: string): Promise<string[]> {
  mkdirSync(shots, { recursive: true });
  await opened.pane.evaluate(axeSource);
  const found: string[] = [];
  for (const theme of ["light", "dark"] as const) {
    await turn(opened, theme);
    found.push(...(await faultsAsShown(opened, `${state}-${theme}`)));
  }
  return found;
}

/** The pane reads its colours from what its frame says, as it does in Excel on the web. */
async function turn({ pane, page }: Opened, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page
    .locator("iframe")
    .first()
    .evaluate((frame, scheme) => {
      frame.style.colorScheme = scheme;
    }, theme);
  await pane.waitForFunction(
    (wanted) => document.documentElement.dataset["theme"] === wanted,
    theme,
  );
}

async function faultsAsShown({ pane, page }: Opened, state: string): Promise<string[]> {
  await page
    .locator("iframe")
    .first()
    .screenshot({ path: join(shots, `${state}.png`), animations: "disabled" });
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
