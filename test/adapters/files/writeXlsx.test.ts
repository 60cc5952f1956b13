import fc from "fast-check";
import { emptyLayout, type Change } from "../../../src/core/sheet/change";
import type { Workbook } from "../../../src/core/sheet/sheet";
import { applyToValue } from "../../core/sheets/applyToValue";
import { comparable, read, write } from "./roundTrip";
import { full, hostileTexts } from "./layouts";

const empty: Workbook = { sheets: [], date1904: false };
const noLook = { styles: [], validations: [], conditions: [] };
const area = { row: 3, column: 0, height: 3, width: 3 };
const lists: Change = {
  kind: "addSheet",
  sheet: "Det's & listor",
  after: null,
  layout: {
    ...emptyLayout,
    visibility: "hidden",
    blocks: [{ row: 0, column: 0, cells: [["Läge"], ["Klart"], ["Pågår"]] }],
  },
};
const base: readonly Change[] = [
  lists,
  { kind: "addSheet", sheet: "Prov", after: null, layout: full },
];

const cases: Readonly<Record<string, readonly Change[]>> = {
  "a sheet with everything": base,
  "texts that look like something else": [
    {
      kind: "addSheet",
      sheet: "Texter",
      after: null,
      layout: {
        ...emptyLayout,
        blocks: [{ row: 2, column: 1, cells: hostileTexts.map((text) => [text]) }],
      },
    },
  ],
  "rows added below a table, then written": [
    ...base,
    {
      kind: "addTableRows",
      sheet: "Prov",
      table: "LofteProv",
      area,
      rows: [["E21-3", 7, { formula: "=1+2" }]],
      look: noLook,
    },
    {
      kind: "writeCells",
      sheet: "Prov",
      cells: [
        { row: 6, column: 0, from: { value: "E21-3", formula: null }, to: "E21-9" },
        { row: 6, column: 2, from: { value: "", formula: "=1+2" }, to: 3 },
        { row: 40, column: 7, from: { value: null, formula: null }, to: false },
      ],
    },
  ],
  "rows taken out of a table": [
    ...base,
    {
      kind: "removeTableRows",
      sheet: "Prov",
      table: "LofteProv",
      area,
      rows: [
        {
          row: 4,
          from: [
            { value: "E21-1", formula: null },
            { value: 5, formula: null },
            {
              value: "",
              formula: '=IF(LofteProv[[#This Row],[Utfall & mål]]<1,"Ej","Uppfyllt")',
            },
          ],
        },
      ],
    },
  ],
  "a sheet laid anew, another taken away and one locked": [
    ...base,
    {
      kind: "laySheetAnew",
      sheet: "Prov",
      layout: { ...full, blocks: [...full.blocks, { row: 40, column: 0, cells: [["ny"]] }] },
    },
    { kind: "addSheet", sheet: "Mellan", after: "Det's & listor", layout: emptyLayout },
    { kind: "removeSheet", sheet: "Det's & listor" },
    { kind: "protectSheet", sheet: "Prov", isOn: true },
  ],
};

describe("a file reads back as the changes say", () => {
  it.each(Object.entries(cases))("%s", async (_, changes) => {
    const written = await read(await write(null, changes));
    expect(comparable(written)).toEqual(comparable(applyToValue(empty, changes)));
  });

  it("with the number formats of its styles", async () => {
    const { sheets } = await read(await write(null, base));
    const formats = sheets.find(({ name }) => name === "Prov")?.formats;
    expect(formats?.[0]?.[1]).toBe("yyyy-mm-dd");
    expect(formats?.[4]?.[1]).toBe("0.0%");
  });
});

it("any text and any number reads back as it was written", async () => {
  const content = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({
      unit: fc.constantFrom("_", "x", "0", "1", "A", "\r", "\n", "&", "<", "\uD83D"),
      minLength: 1,
    }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 40 }), async (contents) => {
      const cells = contents.map((one) => [one]);
      const layout = { ...emptyLayout, blocks: [{ row: 0, column: 0, cells }] };
      const change: Change = { kind: "addSheet", sheet: "Blad", after: null, layout };
      const { sheets } = await read(await write(null, [change]));
      expect(sheets[0]?.values.map(([value]) => value)).toEqual(
        contents.map((one) => (one === 0 ? 0 : one)),
      );
    }),
    { numRuns: 60 },
  );
});

it("writes the same bytes for the same changes", async () => {
  expect(await write(null, base)).toEqual(await write(null, base));
});
