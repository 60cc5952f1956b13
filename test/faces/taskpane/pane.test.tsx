/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { failed, ok } from "../../../src/core/result/result";
import { noAnswerAfter, settleTime } from "../../../src/faces/taskpane/checkDesk";
import { requestCommand } from "../../../src/faces/taskpane/commands";
import { Pane } from "../../../src/faces/taskpane/pane";
import type { PaneHost } from "../../../src/faces/taskpane/paneHost";
import { paneHostDouble, type Asked } from "./paneHostDouble";
import { placeAt, sampleExamination, sampleFindings } from "./sampleExamination";

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
// Fluent's message bar watches its width, which jsdom does not have.
globalThis.ResizeObserver = class {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};

let root: Root | null = null;
let place: HTMLElement;

beforeEach(() => {
  jest.useFakeTimers();
  place = document.createElement("div");
  document.body.append(place);
});

afterEach(() => {
  act(() => root?.unmount());
  place.remove();
  jest.useRealTimers();
});

/** Lets promises, timers and lazily loaded views come to rest. */
const settle = async (time = 0): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) {
    await act(async () => {
      await jest.advanceTimersByTimeAsync(turn === 0 ? time : 0);
    });
  }
};

async function show(change: Partial<PaneHost> = {}): Promise<Asked> {
  const { host, asked } = paneHostDouble(change);
  root = createRoot(place);
  act(() => root?.render(<Pane host={host} />));
  await settle();
  return asked;
}

const one = (selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector} in the pane.`);
  return found;
};
const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
const click = async (selector: string): Promise<void> => {
  act(() => {
    one(selector).click();
  });
  await settle();
};
const checkButton = ".toolbar button";
const codes = (): (string | undefined)[] =>
  all("[data-code]").map(({ dataset }) => dataset["code"]);

describe("Pane", () => {
  it("draws itself before Office has answered, in the remembered language", async () => {
    await show({ whenReady: () => new Promise(() => undefined) });
    expect(one(checkButton)).toBeTruthy();
    expect(document.documentElement.lang).toBe("sv");
  });

  it("keeps words back while the language is unknown, until the watchdog barks", async () => {
    await show({ whenReady: () => new Promise(() => undefined), displayLanguage: () => null });
    expect(all("[role=tab]")).toHaveLength(0);
    expect(one("h1").textContent).toBe("Löfteskollen");
    await settle(noAnswerAfter);
    expect(document.documentElement.lang).toBe("en");
    expect(one(".notice")).toBeTruthy();
  });

  it("follows light and dark", async () => {
    let isDark = false;
    let told: () => void = () => undefined;
    await show({
      isDark: () => isDark,
      onThemeChanged(listener) {
        told = listener;
        return () => undefined;
      },
    });
    expect(document.documentElement.dataset["theme"]).toBe("light");
    isDark = true;
    act(() => {
      told();
    });
    expect(document.documentElement.dataset["theme"]).toBe("dark");
  });

  it("loads nothing of the check and reads nothing before the press", async () => {
    const loadExamine = jest.fn();
    const asked = await show({ loadExamine });
    expect(loadExamine).not.toHaveBeenCalled();
    expect(asked.reads).toBe(0);
  });

  it("shows findings by code, and leads to their cells", async () => {
    const asked = await show();
    await click(checkButton);
    expect(codes()).toEqual(["scope.mismatch", "outcome.missing", "reason.missing"]);
    expect(all("[data-code='scope.mismatch'] button")).toHaveLength(2);
    await click("[data-code='scope.mismatch'] button");
    expect(asked.shown).toEqual([placeAt("Löften", 6, "Avgränsning")]);
  });

  it("filters by severity, with the counts in the buttons", async () => {
    await show();
    await click(checkButton);
    expect(all(".filter b").map(({ textContent }) => textContent)).toEqual(["1", "1", "1"]);
    await click(".filter button:nth-child(2)");
    expect(one(".filter button:nth-child(2)").getAttribute("aria-pressed")).toBe("true");
    expect(codes()).toEqual(["reason.missing"]);
  });

  it("groups by kind when that is pressed", async () => {
    await show();
    await click(checkButton);
    expect(all("h2.group")).toHaveLength(2);
    await click(".choices button:nth-child(2)");
    expect(all("h2.group")).toHaveLength(3);
  });

  it("copies all findings, or shows the text where the clipboard is closed", async () => {
    const open = await show();
    await click(checkButton);
    await click(".copy button");
    expect(open.copied[0]).toContain("scope.mismatch");
    act(() => root?.unmount());
    await show({ copyText: () => Promise.resolve(false) });
    await click(checkButton);
    await click(".copy button");
    expect((one("textarea") as HTMLTextAreaElement).value).toContain("scope.mismatch");
    expect(document.activeElement).toBe(one("textarea"));
  });

  it("says so when there is nothing to look over", async () => {
    await show({
      loadExamine: () =>
        Promise.resolve((_workbook, settings) =>
          Promise.resolve(ok(sampleExamination(settings, []))),
        ),
    });
    await click(checkButton);
    expect(one(".all-well")).toBeTruthy();
    expect(codes()).toEqual([]);
  });

  it("says what it found instead of a pledge table", async () => {
    await show({
      loadExamine: () =>
        Promise.resolve((_workbook, settings) => {
          const { report } = sampleExamination(settings, []);
          const unknownSheets = [
            { sheet: "Budget", isEmpty: false, headings: ["Konto", "Belopp"] },
            { sheet: "Blad2", isEmpty: true, headings: [] },
          ];
          return Promise.resolve(ok({ found: "noPledges", tables: [], unknownSheets, report }));
        }),
    });
    await click(checkButton);
    expect(one(".no-pledges").textContent).toMatch(/Budget: Konto, Belopp.*Blad2/);
    expect(one(checkButton)).toBeTruthy();
  });

  it("tells the status of each pledge, with the working on demand", async () => {
    const asked = await show();
    await click(checkButton);
    await click("#tab-status");
    expect(all("[data-pledge]").map(({ dataset }) => dataset["pledge"])).toEqual(["E1", "E2"]);
    expect(one("[data-pledge=E1] .verdict").className).toContain("verdict-notMet");
    expect(one("[data-pledge=E2] .verdict").className).toContain("verdict-met");
    expect(all("[data-pledge=E1] .context")).toHaveLength(0);
    await click("[data-pledge=E1] summary");
    const details = one("[data-pledge=E1] details") as HTMLDetailsElement;
    act(() => {
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
    });
    expect(one("[data-pledge=E1] .context").textContent).toContain("696");
    await click("[data-pledge=E1] .place");
    expect(asked.shown).toEqual([placeAt("Löften", 1, "Löfte")]);
  });

  it("judges gradedly on demand with the threshold in sight, and copies strictly", async () => {
    const asked = await show();
    await click(checkButton);
    await click("#tab-status");
    expect(all("select")).toHaveLength(0);
    await click(".mode button:nth-child(2)");
    expect(one("[data-pledge=E1] .verdict").className).toContain("verdict-partlyMet");
    expect((one("select") as HTMLSelectElement).value).toBe("0.5");
    expect(asked.reads).toBe(1);
    await click(".copy button");
    expect(asked.copied[0]).toMatch(/✗ .*E1/);
  });

  it("keeps the reporting date in the workbook", async () => {
    const saved: (number | null)[] = [];
    const asked = await show({
      saveReportingDate(day) {
        saved.push(day);
        return Promise.resolve(ok(null));
      },
    });
    await click(checkButton);
    await click("#tab-status");
    const input = one("#reporting-date") as HTMLInputElement;
    expect(input.value).toBe("2022-02-01");
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(
        input,
        "2021-08-31",
      );
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await settle();
    // Half-typed dates are dates too, and count for nothing.
    expect(saved).toEqual([]);
    act(() => {
      input.focus();
      input.blur();
    });
    await settle();
    expect(saved).toEqual([18_870]);
    expect(asked.settings.at(-1)?.today).toBe(18_870);
  });

  it("follows a change in the workbook without moving focus", async () => {
    let checks = 104;
    const asked = await show({
      loadExamine: () =>
        Promise.resolve((_workbook, settings) =>
          Promise.resolve(ok(sampleExamination(settings, sampleFindings, checks))),
        ),
    });
    await click(checkButton);
    await click("#tab-status");
    one("[data-pledge=E1] .place").focus();
    const focused = document.activeElement;
    checks = 200;
    asked.changeWorkbook();
    await settle(settleTime);
    expect(one("[data-pledge=E1] .verdict").className).toContain("verdict-met");
    expect(document.activeElement).toBe(focused);
  });

  it("checks when the ribbon asks, on the view of findings", async () => {
    await show();
    await click("#tab-about");
    act(() => {
      requestCommand("check");
    });
    await settle();
    expect(one("#tab-review").getAttribute("aria-selected")).toBe("true");
    expect(codes()).toContain("scope.mismatch");
  });

  it("takes a request of the ribbon that came before the pane", async () => {
    requestCommand("check");
    await show();
    await settle();
    expect(codes()).toContain("scope.mismatch");
  });

  it("moves between tabs by arrows, with one stop for Tab", async () => {
    await show();
    const press = (key: string): void => {
      act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
    };
    one("#tab-review").focus();
    press("ArrowLeft");
    await settle();
    expect(document.activeElement?.id).toBe("tab-intake");
    press("ArrowLeft");
    await settle();
    expect(document.activeElement?.id).toBe("tab-about");
    press("Home");
    press("ArrowRight");
    press("ArrowRight");
    await settle();
    expect(document.activeElement?.id).toBe("tab-status");
    expect(all("[role=tab][tabindex='0']").map(({ id }) => id)).toEqual(["tab-status"]);
  });

  it("stops a check by Esc and keeps what stood there", async () => {
    await show({ readWorkbook: () => new Promise(() => undefined) });
    await click(checkButton);
    expect(one("[role=progressbar]")).toBeTruthy();
    act(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    });
    await settle();
    expect(all("[role=progressbar]")).toHaveLength(0);
    expect(one(".lead")).toBeTruthy();
  });

  it("says what Excel refused, and tries again", async () => {
    let isRefusing = true;
    await show({
      readWorkbook: () =>
        Promise.resolve(
          isRefusing
            ? failed({ code: "excel.cellBeingEdited" })
            : ok({ sheets: [], date1904: false }),
        ),
    });
    await click(checkButton);
    expect(one("[role=alert] .notice")).toBeTruthy();
    isRefusing = false;
    await click(".notice button");
    expect(all(".notice")).toHaveLength(0);
    expect(codes()).toHaveLength(3);
  });

  it("explains when a read is not answered, and shows the answer that comes late", async () => {
    let answer: () => void = () => undefined;
    await show({
      readWorkbook: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve(ok({ sheets: [], date1904: false }));
          };
        }),
    });
    await click(checkButton);
    await settle(noAnswerAfter);
    expect(all(".notice button")).toHaveLength(2);
    answer();
    await settle();
    expect(all(".notice")).toHaveLength(0);
    expect(codes()).toHaveLength(3);
  });

  it("explains when office.js is missing or the page is open outside Excel", async () => {
    await show({ whenReady: () => Promise.resolve("missing") });
    expect(one(".notice")).toBeTruthy();
    expect(one(checkButton).getAttribute("aria-disabled")).toBe("true");
    act(() => root?.unmount());
    await show({ whenReady: () => Promise.resolve("notExcel") });
    expect(one(".notice")).toBeTruthy();
  });

  it("says that we were wrong, with a text to report, and goes on", async () => {
    const asked = await show({ loadExamine: () => Promise.reject(new TypeError("our mistake")) });
    await click(checkButton);
    expect((one(".bug textarea") as HTMLTextAreaElement).value).toContain("our mistake");
    expect(all("[role=tab]")).toHaveLength(5);
    await click(".bug .notice button");
    expect(asked.reloads).toBe(1);
  });

  it("tells of a check that broke beside what the others found", async () => {
    await show({
      loadExamine: () =>
        Promise.resolve((_workbook, settings) => {
          const examination = sampleExamination(settings);
          const report = { ...examination.report, bugs: ["a check broke"] };
          return Promise.resolve(ok({ ...examination, report }));
        }),
    });
    await click(checkButton);
    expect(one("[role='alert']").textContent).toContain("a check broke");
    expect(one("[data-code='scope.mismatch']")).not.toBeNull();
  });

  it("does not go blank when drawing fails", async () => {
    jest.spyOn(console, "error").mockImplementation(() => undefined);
    await show({
      hostFacts: () => {
        throw new Error("drawing failed");
      },
    });
    await click("#tab-about");
    expect((one(".bug textarea") as HTMLTextAreaElement).value).toContain("drawing failed");
  });

  it("asks for the surroundings only when Om is opened", async () => {
    const hostFacts = jest.fn(() =>
      Promise.resolve({ host: "EXCEL", platform: "MAC", officeVersion: null }),
    );
    await show({ hostFacts });
    expect(hostFacts).not.toHaveBeenCalled();
    await click("#tab-about");
    expect(one(".facts").textContent).toContain("MAC");
  });
});
