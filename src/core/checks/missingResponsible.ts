import { severalParties } from "../reading/pledge/severalParties";
import { placeOf } from "../schema/placeOf";
import type { Check, CheckInput, JudgedPledge } from "./check";
import { findEach } from "./findEach";
import { lacksColumn } from "./lacksColumn";
import { makeFinding } from "./makeFinding";
import { readingFor } from "./readPledgeText";
import type { Finding } from "../findings/finding";

/**
 * Write who answers for the pledge; where several do, say which of them reports.
 *
 * Why: what nobody answers for is not reported, and what two answer for is easily left to the other. A
 * missing name is a warning; several names are a tip, as most pledges are made together. Where the sheet
 * has no column for it, that is said once and not of every row. Rule L04.
 */
export const missingResponsible: Check = {
  name: "missingResponsible",
  find: (input) => {
    const read = readingFor(input);
    return findEach(input.pledges, ({ row, pledge }) => {
      const { id, responsible, text } = pledge;
      if (row.unread.has("responsible")) return null;
      if (responsible !== null) return severalIn(row, id, responsible);
      if (lacksColumn(row, "responsible")) return firstOfSheet(input, row, id);
      const who = read(text)?.proposals[0].responsible ?? null;
      const facts = who === null ? { id, case: "nowhere" } : { id, who, case: "inText" };
      return makeFinding("responsible.missing", [placeOf(row, "responsible")], facts);
    });
  },
};

type Row = JudgedPledge["row"];

function severalIn(row: Row, id: string, responsible: string): Finding | null {
  if (!severalParties(responsible)) return null;
  return makeFinding("responsible.several", [placeOf(row, "responsible")], { id, responsible });
}

function firstOfSheet({ read }: CheckInput, row: Row, id: string): Finding | null {
  const first = read.pledges.find(({ placeAt }) => placeAt === row.placeAt);
  if (first !== row) return null;
  return makeFinding("responsible.missing", [placeOf(row, "text")], { id, case: "column" });
}
