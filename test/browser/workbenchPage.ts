import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { GridWorkbook } from "../../src/workbench/host/port";
import type { WorkbenchApi } from "../../src/workbench/page/testApi";
import { launchBrowser } from "./browser";

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** One server and one browser for all tests of a file. */
export interface Bench {
  /** The workbench's address, without a slash at the end. */
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openBench(): Promise<Bench> {
  const server = spawn(process.execPath, ["--import", "tsx", join(__dirname, "serve.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [[firstLine], browser] = await Promise.all([once(server.stdout, "data"), launchBrowser()]);
  return {
    url: String(firstLine).trim(),
    browser,
    close: async () => {
      await browser.close();
      server.kill();
      await once(server, "exit");
    },
  };
}

export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's own page in its iframe. */
  readonly pane: Frame;
  /** What broke the content security policy, as the browser said it. */
  readonly violations: readonly string[];
  /** Errors that nobody caught, in any frame. */
  readonly errors: readonly string[];
}

export type View = Readonly<Record<string, string>>;

/**
 * Opens the workbench as a person would, and waits until the grid is drawn and the pane is there.
 *
 * `view` is what stands in the address: sample, lang, blanks, theme, pane, width. A `workbook` takes
 * the sample's place.
 */
export async function openWorkbench(
  bench: Bench,
  view: View = {},
  workbook?: GridWorkbook,
  onRequest?: (url: string) => void,
): Promise<Opened> {
  const colorScheme = view["theme"] === "dark" ? "dark" : "light";
  const context = await bench.browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    viewport: { width: 1280, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const violations: string[] = [];
  const errors: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) {
      violations.push(`${message.location().url}: ${message.text()}`);
    }
  });
  if (onRequest)
    page.on("request", (request) => {
      onRequest(request.url());
    });
  page.on("pageerror", (error) => errors.push(error.message));
  if (workbook) await page.route("**/workbook?*", (route) => route.fulfill({ json: workbook }));
  await page.goto(`${bench.url}/?${new URLSearchParams(view).toString()}`);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  const pane = page.frames().find((frame) => frame.url().includes("/taskpane.html"));
  if (!pane) throw new Error("The add-in's page is not there");
  return { context, page, pane, violations, errors };
}
