import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scopeKey } from "../../../../src/core/domain/scope";
import { kindWordsSv } from "../../../../src/core/language/sv/kinds";
import { readPledge } from "../../../../src/core/reading/pledge/readPledge";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly quoteTarget: string | null;
  readonly targetType: string;
  readonly target: number | null;
  readonly scope: string | null;
  readonly responsible: string | null;
}

/** Sentences of our own with the readings that the documents' pledges have. */
const own: readonly (readonly [string, string, number | null, string | null])[] = [
  ["Antalet avslöjade narkotikabrott ska öka", "öka", null, null],
  [
    "hålla minst 150 trafikkontroller i de utpekade stadsdelarna i syfte att öka tryggheten",
    "minst",
    150,
    "utpekade stadsdelar",
  ],
  ["Målet är att vi ska skriva minst 90 inlägg under året", "minst", 90, null],
  ["göra sitt yttersta för att skydda ungdomar från droger", "löpande", null, null],
  [
    "Polisen tillsammans med skolan ska genomföra narkotikasök på gymnasieskolor",
    "volym",
    null,
    "gymnasieskolor",
  ],
  [
    "vid minst tre tillfällen genomföra trafikinsatser utöver det vanliga arbetet",
    "minst",
    3,
    null,
  ],
  ["De utpekade områdena ska bli tryggare att bo i", "öka", null, "utpekade områdena"],
  ["Kommunen och polisen kommer att genomföra en gemensam kampanj för vuxna", "genomfört", 1, null],
  ["Kurs i alkoholservering sker en gång om året", "minst", 1, null],
  ["Fortsätta med metoden för ungdomar mellan 15 och 18 år", "löpande", null, null],
];

const file = join(__dirname, "../../../../../shared/golden.json");
/** What only other parts of the documents tell: a target that a later year names. */
const toldElsewhere = new Set(["P22-10"]);
const rows: readonly Row[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as Row[]).filter((row) => !row.id.startsWith("F"))
  : [];

const kindOf = (text: string): string | null => {
  const { kind } = readPledge(text).proposals[0];
  return kind && kindWordsSv[kind];
};

describe("the pledges of the documents", () => {
  it.each(own)("in our words: %s", (text, kind, value, scope) => {
    const [main] = readPledge(text).proposals;
    expect([kindOf(text), main.value, scopeKey(main.scope)]).toEqual([
      kind,
      value,
      scopeKey(scope),
    ]);
  });

  it("in their own words have their kind and value, where the documents are at hand", () => {
    for (const row of rows.filter(({ id }) => !toldElsewhere.has(id))) {
      for (const text of [row.quoteTarget ?? row.text, row.text]) {
        const value = row.targetType === "genomfört" ? 1 : row.target;
        expect([row.id, kindOf(text), readPledge(text).proposals[0].value]).toEqual([
          row.id,
          row.targetType,
          value,
        ]);
      }
    }
  });

  it("in their own words have their scope, where the sentence itself names it", () => {
    for (const { id, quoteTarget, scope, responsible } of rows) {
      const key = scopeKey(scope);
      // "Strängnäs kommun ska" names who, not where.
      if (key !== null && scopeKey(responsible)?.includes(key) === true) continue;
      const isNamed = key !== null && scopeKey(quoteTarget)?.includes(key) === true;
      if (!isNamed || quoteTarget === null) continue;
      expect([id, scopeKey(readPledge(quoteTarget).proposals[0].scope)]).toEqual([id, key]);
    }
  });
});
