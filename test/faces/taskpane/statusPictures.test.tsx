/** @jest-environment jsdom */
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { Report } from "../../../src/core/report/report";
import { LanguageProvider } from "../../../src/faces/taskpane/spokenLanguage";
import { StatusPictures } from "../../../src/faces/taskpane/statusPictures";
import { dayIn } from "../../core/examined";
import { sampleExamination } from "./sampleExamination";

const { report } = sampleExamination({
  today: dayIn("2022-01-15"),
  graded: false,
  threshold: 0.5,
});

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

/** Shows the pictures and opens them. */
async function open(shown: Report): Promise<void> {
  act(() => {
    root.render(
      <LanguageProvider value="sv">
        <StatusPictures report={shown} />
      </LanguageProvider>,
    );
  });
  const details = place.querySelector<HTMLDetailsElement>("details.pictures");
  await act(async () => {
    if (details) details.open = true;
    // jsdom tells of an opened element in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

const texts = (selector: string): readonly string[] =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe("StatusPictures", () => {
  it("draws nothing before it is asked to, and nothing without pledges", async () => {
    act(() => {
      root.render(<StatusPictures report={report} />);
    });
    expect(place.querySelectorAll("svg")).toHaveLength(0);
    await open({ ...report, pledges: [] });
    expect(place.innerHTML).toBe("");
  });

  it("gives every picture a name in words, and the same figures as a table", async () => {
    await open(report);
    const pictures = [...place.querySelectorAll("svg")];
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      expect(picture.getAttribute("role")).toBe("img");
      expect(picture.getAttribute("aria-label")).toMatch(/\d/);
    }
    expect(place.querySelectorAll("figure table")).toHaveLength(3);
    expect(texts("figure:first-of-type tbody tr:first-child td")).toEqual([
      "0",
      "0",
      "1",
      "0",
      "0",
      "1",
    ]);
  });

  it("writes symbol and number into a stretch, and draws nothing for what is 0", async () => {
    await open(report);
    const [first] = place.querySelectorAll("svg");
    expect(first?.querySelectorAll("rect")).toHaveLength(2);
    expect(
      [...(first?.querySelectorAll("[class^=chart-] text") ?? [])].map((one) => one.textContent),
    ).toEqual(["✗ 1", "✓ 1"]);
  });

  it("shows the pledge that is chosen against its target", async () => {
    await open(report);
    expect(texts("figure:last-of-type tbody tr")).toEqual(["2021-T3104200"]);
    const select = place.querySelector("select");
    act(() => {
      if (select) select.value = "1";
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(texts("figure:last-of-type tbody tr")).toEqual(["2021-T333"]);
  });

  it("shows texts of people as texts", async () => {
    const [first, ...others] = report.byFocusArea;
    if (!first) throw new Error("The sample has no group.");
    const name = "<img src=x onerror=alert(1)>";
    await open({ ...report, byFocusArea: [{ ...first, name }, ...others] });
    expect(place.querySelector("img")).toBeNull();
    expect(texts("svg:first-of-type text")).toContain(name);
  });
});
