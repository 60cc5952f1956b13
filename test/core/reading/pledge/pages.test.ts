import { pagesOf } from "../../../../src/core/reading/pledge/pages";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";

const filler = "Här berättar vi om hur det har gått i dialogen med dem som bor i området. ";
const pledge = "Polisen ska genomföra minst 12 nattvandringar i centrum.";

describe("pagesOf", () => {
  it.each([
    ["sentences", filler.repeat(1_000)],
    ["lines without a full stop", "ett två tre\n".repeat(5_000)],
    ["words alone", "alla ".repeat(20_000)],
    ["one word", "a".repeat(100_000)],
    ["nothing", ""],
  ])("parts %s into pages that are the whole text, none too long", (_what, text) => {
    const pages = pagesOf(text);
    expect(pages.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect(Math.max(...pages.map(({ start, end }) => end - start))).toBeLessThanOrEqual(20_000);
  });

  it("parts after a sentence or a word where there is one", () => {
    for (const piece of [filler, "alla "]) {
      const text = piece.repeat(10_000);
      expect(pagesOf(text).every(({ end }) => text.slice(0, end).endsWith(piece))).toBe(true);
    }
  });
});

describe("a text of many pages", () => {
  const text = `${filler.repeat(700)}${pledge} ${filler.repeat(700)}`;

  it("is read as one page is, and its words stand where the text has them", () => {
    const { proposals } = readPledge(text);
    expect(proposals).toHaveLength(1);
    const [{ spans, ...read }] = proposals;
    expect(read).toMatchObject({ kind: "atLeast", value: 12, unit: "nattvandringar" });
    const [unit] = spans.unit ?? [];
    expect(text.slice(unit?.start, unit?.end)).toBe("nattvandringar");
  });

  it("keeps what is measured and leaves what only goes on, also from page to page", () => {
    const ongoing = "Vi ska fortsätta samverka med skolorna. ";
    const [first, ...more] = readPledge(`${ongoing}${text}`).proposals;
    expect(first.value).toBe(12);
    expect(more).toEqual([]);
  });
});
