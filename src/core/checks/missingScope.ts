import { kindTraits, type TargetKind } from "../domain/kinds";
import { scopeKey } from "../domain/scope";
import { placeOf } from "../schema/placeOf";
import type { Check } from "./check";
import { findEach } from "./findEach";
import { lacksColumn } from "./lacksColumn";
import { makeFinding } from "./makeFinding";
import { readingFor } from "./readPledgeText";

/**
 * Write where the pledge holds.
 *
 * Why: an outcome for the whole municipality is easily taken for one of the promised districts, and
 * without the pledge's own scope nobody can tell. It is a tip, as a pledge may well hold everywhere, and
 * only where something is counted against a target. Without a column for it nothing is said: the sheet
 * was made without places. Rule L05.
 */
export const missingScope: Check = {
  name: "missingScope",
  find: (input) => {
    const read = readingFor(input);
    return findEach(input.pledges, ({ row, pledge }) => {
      const { id, kind, target, scope, text } = pledge;
      if (kind === null || target === null || !isCountedSomewhere(kind)) return null;
      if (scopeKey(scope) !== null || row.unread.has("scope") || lacksColumn(row, "scope"))
        return null;
      const said = read(text)?.proposals[0].scope ?? null;
      const facts = said === null ? { id, case: "nowhere" } : { id, scope: said, case: "inText" };
      return makeFinding("scope.missing", [placeOf(row, "scope")], facts);
    });
  },
};

const isCountedSomewhere = (kind: TargetKind): boolean =>
  kind !== "done" && !kindTraits[kind].isTargetless;
