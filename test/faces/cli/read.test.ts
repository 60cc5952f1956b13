import { runWith } from "./memoryWorld";

async function read(input: string): Promise<unknown> {
  const { exit, answer, note } = await runWith(["read", "--outcome", "--json"], { input });
  expect({ exit, note }).toEqual({ exit: 0, note: "" });
  return JSON.parse(answer);
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
