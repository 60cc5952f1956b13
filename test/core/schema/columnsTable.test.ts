import * as z from "zod";
import { columnsTable } from "../../../src/core/schema/columnsTable";
import { foldHeading, headingLookups } from "../../../src/core/schema/headings";
import { tableKinds, tables } from "../../../src/core/schema/tables";

describe("columnsTable", () => {
  it("has a row of six cells for each column, with its headings", () => {
    const rows = columnsTable()
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| Rubrik"));
    const columns = tableKinds.flatMap((kind) => tables[kind].columns);
    expect(rows).toHaveLength(columns.length);
    expect(rows.every((row) => row.split("|").length === 8)).toBe(true);
    expect(columns.filter(({ heading }, index) => !rows[index]?.includes(heading))).toEqual([]);
  });

  it("says which kinds need a target and a baseline", () => {
    const [target, baseline] = ["Målvärde", "Basvärde"].map((heading) =>
      columnsTable()
        .split("\n")
        .find((line) => line.startsWith(`| ${heading} `)),
    );
    expect(target).toMatch(/minst, högst, öka till, öka med/);
    expect(baseline).toMatch(/öka, öka med, öka med %, minska, minska med/);
  });
});

describe("the declaration", () => {
  it("gives every column of zod's row a heading that finds it", () => {
    for (const kind of tableKinds) {
      const { rows, columns } = tables[kind];
      expect(columns.map(({ key }) => key)).toEqual(Object.keys(rows.shape));
      for (const { key, heading, english, synonyms } of columns) {
        for (const name of [heading, english, ...synonyms]) {
          expect([name, headingLookups[kind].get(foldHeading(name))]).toEqual([name, key]);
        }
      }
    }
  });

  it("has in each list what zod's row accepts, and nothing else", () => {
    const sample = tables.pledges.columns.find(({ key }) => key === "kind");
    const words = (sample?.values ?? []).map(({ value }) => value);
    const shape = tables.pledges.rows.shape["kind"];
    expect(words.every((word) => shape !== undefined && z.safeParse(shape, word).success)).toBe(
      true,
    );
    for (const { key, values = [], kind } of tables.followUp.columns) {
      if (kind !== "list") continue;
      const type = tables.followUp.rows.shape[key];
      expect(values.filter(({ value }) => type && !z.safeParse(type, value).success)).toEqual([]);
    }
  });
});
