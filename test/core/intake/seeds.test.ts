import { existsSync, readdirSync, readFileSync } from "node:fs";
import { textBlocks } from "../../../src/core/reading/document/textBlocks";
import { findPledges } from "../../../src/core/intake/findPledges";

/** The documents stand beside the project on some machines only; the rules themselves have other tests. */
const folder = "../shared/seeds";
const names = existsSync(folder) ? readdirSync(folder).sort() : [];

/** What each of them holds, counted by hand. */
const expected = [
  { year: 2022, municipality: "Eskilstuna", pledges: 6, activities: 0 },
  { year: 2021, municipality: "Eskilstuna", pledges: 5, activities: 0 },
  { year: 2018, municipality: "Eskilstuna", pledges: 4, activities: 0 },
  { year: 2022, municipality: "Eskilstuna", pledges: 0, activities: 17 },
  { year: 2021, municipality: "Strängnäs", pledges: 7, activities: 0 },
];

describe("the documents of the municipalities", () => {
  it("hold the pledges and activities that a person counts in them", () => {
    const found = names.map((name) => {
      const { year, municipality, pledges, activities } = findPledges(
        textBlocks(readFileSync(`${folder}/${name}`, "utf8")),
      );
      return { year, municipality, pledges: pledges.length, activities: activities.length };
    });
    expect(found).toEqual(expected.slice(0, names.length));
  });
});
