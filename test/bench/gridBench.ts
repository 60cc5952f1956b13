import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { GridWorkbook } from "../../src/workbench/host/port";
import { cureUniver } from "../../src/workbench/server/cureUniver";
import { startServer } from "../../src/workbench/server/startServer";
import { launchBrowser } from "../browser/browser";
import { bigWorkbook } from "./bigWorkbook";
import { median, type Ratio } from "./ratio";

const rounds = 5;
const rows = 50_000;
/** The browser calls a task long from here on, in milliseconds; shorter ones it does not tell of. */
const shortestTold = 50;

type Act = (page: Page) => Promise<void>;
type Open = (browser: Browser, url: string) => Promise<Page>;

/**
 * Times the longest task of the page while somebody scrolls and types, in the workbench and in a page with
 * Univer alone on the same data, in turns.
 */
export async function gridBench(): Promise<Ratio[]> {
  const plainScript = await bundlePlain();
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  const times = { scroll: { ours: [], alone: [] }, type: { ours: [], alone: [] } } as Record<
    "scroll" | "type",
    Record<"ours" | "alone", number[]>
  >;
  try {
    const sides = { ours: openOurs, alone: openAlone(plainScript) };
    for (let round = 0; round < rounds; round += 1) {
      for (const side of ["ours", "alone"] as const) {
        const page = await sides[side](browser, server.url);
        times.scroll[side].push(await longestTask(page, scroll));
        times.type[side].push(await longestTask(page, type));
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return (["scroll", "type"] as const).map((act) => ({
    what: `Longest task while somebody ${act}s in ${String(rows)} rows of the workbench`,
    against: "Univer alone with the same data",
    ratio: median(times[act].ours) / median(times[act].alone),
    bound: 1.5,
  }));
}

const workbook: GridWorkbook = {
  name: "stor.xlsx",
  sheets: bigWorkbook(rows).sheets.map(({ name, values }) => ({ name, values })),
};

const openOurs: Open = async (browser, url) => {
  const page = await newPage(browser);
  await page.goto(`${url}/?sample=bench`);
  await page.waitForFunction(() => "workbench" in window);
  await page.evaluate(() => window.workbench.ready);
  return page;
};

const openAlone =
  (script: string): Open =>
  async (browser, url) => {
    const page = await newPage(browser);
    const styles = `<link rel="stylesheet" href="/workbench/page.css"><style>html,body,#grid{height:100%;margin:0}</style>`;
    const body = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Univer</title>${styles}</head><body><div id="grid"></div><script src="/plain.js"></script></body></html>`;
    await page.route("**/plain.html", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body }),
    );
    await page.route("**/plain.js", (route) =>
      route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }),
    );
    await page.goto(`${url}/plain.html`);
    await page.waitForSelector("html[data-ready]");
    return page;
  };

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.route("**/workbook?*", (route) => route.fulfill({ json: workbook }));
  return page;
}

/** The longest task while `act` goes on, in milliseconds. */
async function longestTask(page: Page, act: Act): Promise<number> {
  // What opening has left to do is not counted.
  await page.waitForTimeout(2_000);
  await page.evaluate((shortest) => {
    const told = { longest: shortest };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration);
    }).observe({ type: "longtask" });
    Object.assign(window, { told });
  }, shortestTold);
  await act(page);
  await page.waitForTimeout(500);
  return page.evaluate(
    () => (window as Window & { told?: { longest: number } }).told?.longest ?? Number.NaN,
  );
}

const scroll: Act = async (page) => {
  await page.mouse.move(400, 500);
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn < 30 ? 1_200 : -3_600);
    await page.waitForTimeout(30);
  }
};

const type: Act = async (page) => {
  await page.mouse.click(400, 500);
  for (let row = 0; row < 8; row += 1) {
    await page.keyboard.type(String(row * 7));
    await page.keyboard.press("Enter");
    await page.waitForTimeout(100);
  }
};

async function bundlePlain(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("plainUniver.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    write: false,
    outdir: "plain",
    plugins: [cureUniver],
    loader: { ".woff": "dataurl", ".woff2": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  return outputFiles.find(({ path }) => path.endsWith(".js"))?.text ?? "";
}
