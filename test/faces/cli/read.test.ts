import { frozenOutcomes } from "../../cases/frozenOutcomes";
import { runWith } from "./memoryWorld";

async function read(input: string): Promise<Record<string, unknown>[]> {
  const { exit, answer, note } = await runWith(["read", "--outcome", "--json"], { input });
  expect({ exit, note }).toEqual({ exit: 0, note: "" });
  return JSON.parse(answer) as Record<string, unknown>[];
}

const nothing = {
  value: null,
  percent: false,
  approximate: false,
  missing: false,
  change: null,
  baselineYear: null,
  unit: null,
  zero: false,
  provisional: false,
  reason: null,
  reasonCategory: null,
};

describe("read --outcome", () => {
  it("answers one object a line, with every key", async () => {
    expect(await read("flera\nsaknas\n46,8 %\n")).toEqual([
      nothing,
      { ...nothing, missing: true },
      { ...nothing, value: 0.468, percent: true },
    ]);
  });

  it("reads what a follow-up tells beside its figure", async () => {
    expect(await read("182 (+46,8 % jämfört med 2021)\ncirka 100\n696 st.\n1.234")).toMatchObject([
      { value: 182, change: 0.468, baselineYear: 2021 },
      { value: 100, approximate: true },
      { value: 696, unit: "st" },
      { value: null, missing: false },
    ]);
  });

  it("takes empty lines as empty cells, and the last line break as the end of its line", async () => {
    expect(await read("")).toEqual([]);
    expect(await read("\n")).toMatchObject([{ missing: true }]);
    expect(await read("\uFEFF5\r\n\r\n0 st\r\n")).toMatchObject([
      { value: 5 },
      { missing: true },
      { value: 0 },
    ]);
  });
});

describe("what an outcome's text tells beside its figure", () => {
  it("is why, of which category, and that more may come", async () => {
    const told = await read(
      "Ej genomförts på grund av covid\nHittills 9 sök\nInga möten, personalen räckte inte\n12 möten",
    );
    expect(told).toMatchObject([
      { value: 0, zero: true, reason: "covid", reasonCategory: "Pandemi", provisional: false },
      { value: 9, provisional: true, reason: null },
      { value: 0, reason: "personalen räckte inte", reasonCategory: "Resurs" },
      { value: 12, zero: false, reason: null, reasonCategory: null, provisional: false },
    ]);
  });

  it.each(frozenOutcomes)("is as frozen: $text", async ({ text, expected }) => {
    const [{ reasonCategory, ...line } = {}] = await read(`${text}\n`);
    const { reason, ...rest } = expected;
    expect({ ...line, ...(reason && { reasonCategory }) }).toMatchObject({
      ...rest,
      ...(reason && { reasonCategory: reason }),
    });
  });
});

describe("read", () => {
  it("answers one object a line, with kinds and recurrences in Swedish", async () => {
    const input =
      "Minst 4 möten per termin i Lund\n\nÖka antalet besök till 20 och halvera rånen.\n";
    const { exit, answer, note } = await runWith(["read", "--json"], { input });
    expect({ exit, note }).toEqual({ exit: 0, note: "" });
    expect(JSON.parse(answer)).toMatchObject([
      { kind: "minst", value: 4, unit: "möten", scope: "Lund", per: "termin", more: [] },
      { text: "", kind: null, value: null, advice: [] },
      { kind: "öka till", value: 20, more: [{ kind: "minska med %", value: 0.5 }] },
    ]);
  });

  it("says what a pledge lacks", async () => {
    const { answer } = await runWith(["read"], { input: "Vi ska verka för trygghet" });
    const [line] = JSON.parse(answer) as { advice: string[] }[];
    expect(line?.advice).toEqual(expect.arrayContaining(["target.missing", "period.missing"]));
  });
});
