import { isOpen } from "../domain/judge";
import { placeOf } from "../schema/placeOf";
import type { Check, CheckInput } from "./check";
import { makeFinding } from "./makeFinding";

/**
 * Add a follow-up sheet, or columns for period and outcome beside the pledges.
 *
 * Why: where nothing in the workbook has room for outcomes, to ask for each of them would only hide
 * what is missing. It is a warning as soon as a pledge's period is over, and a tip until then. Rule L12.
 */
export const missingFollowUp: Check = {
  name: "missingFollowUp",
  comparesAll: true,
  find: ({ read, pledges, today }) => {
    if (hasFollowUp(read) || hasUnreadFollowUp(read)) return [];
    const waiting = pledges.filter(({ pledge }) => pledge.kind !== "ongoing");
    if (waiting.length === 0) return [];
    const isOver = waiting.some(({ pledge: { end } }) => !isOpen({ end, today }));
    const places = waiting.map(({ row }) => placeOf(row, "text"));
    const facts = { case: "nowhere", count: waiting.length };
    return [makeFinding("outcome.missing", places, facts, isOver ? "warning" : "tip")];
  },
};

/** True where some table of the workbook has room for outcomes. */
export const hasFollowUp = ({ tables }: CheckInput["read"]): boolean =>
  tables.some(({ kind }) => kind === "followUp");

/** A sheet that seems to be a follow-up, but could not be read, has a finding of its own. */
const hasUnreadFollowUp = ({ findings }: CheckInput["read"]): boolean =>
  findings.some(({ code, facts }) => code === "table.unread" && facts["case"] === "followUp");
