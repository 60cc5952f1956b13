import type { Browser } from "playwright-core";
import { startServer } from "../../src/workbench/server/startServer";
import { launchBrowser } from "../browser/browser";
import type { Ratio } from "./ratio";

const rounds = 40;
/** Tells office.js that Excel on the web is around it, so that it loads all that it loads there. */
const hostInfo = "?_host_Info=Excel$Web$16.01$sv-SE$bench$$$3";

interface Page {
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const officePage: Page = {
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Office</title>
<script src="/office/office.js"></script></head><body>Hej</body></html>`,
};

/**
 * Times the pane's first paint against that of a page with office.js alone, in turns, each in a fresh
 * context without a cache.
 */
export async function paintBench(): Promise<Ratio[]> {
  const server = await startServer({ port: 0 });
  const browser = await launchBrowser();
  try {
    const times: { pane: number[]; office: number[] } = { pane: [], office: [] };
    const panePage = await fetchPane(browser, server.url);
    const address = `${server.url}/taskpane.html`;
    for (let round = 0; round <= rounds; round += 1) {
      const pane = await firstPaint(browser, address, panePage);
      const office = await firstPaint(browser, address, officePage);
      // The first round warms up the server and is not counted.
      if (round > 0) {
        times.pane.push(pane);
        times.office.push(office);
      }
    }
    const ratio = middle(times.pane) / middle(times.office);
    return [
      {
        what: "First paint of the pane",
        against: "a page with office.js alone",
        ratio,
        bound: 1.1,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The mean of the middle half: a browser tells of paints in steps of 4 ms, and so would a median. */
function middle(times: readonly number[]): number {
  const sorted = [...times].sort((one, two) => one - two);
  const cut = Math.floor(sorted.length / 4);
  const half = sorted.slice(cut, sorted.length - cut);
  return half.reduce((sum, time) => sum + time, 0) / half.length;
}

/** Both pages come the same way, so that the way does not count; what they load comes from the server. */
async function firstPaint(browser: Browser, url: string, page: Page): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const tab = await context.newPage();
  await tab.route("**/*.html*", (route) => route.fulfill(page));
  await tab.goto(url + hostInfo, { waitUntil: "load" });
  const time = await tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName("first-contentful-paint");
          if (entry) resolve(entry.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await context.close();
  return time;
}

/** The pane's page as the server hands it out. */
async function fetchPane(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const answer = await context.request.get(`${url}/taskpane.html`);
  const page = {
    contentType: "text/html; charset=utf-8",
    body: await answer.text(),
    headers: { "content-security-policy": answer.headers()["content-security-policy"] ?? "" },
  };
  await context.close();
  return page;
}
