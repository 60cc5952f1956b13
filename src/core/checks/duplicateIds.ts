import { foldId } from "../schema/foldId";
import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { repeatedBy } from "./repeatedBy";

/**
 * Give each pledge of a year an id of its own.
 *
 * Why: outcomes find their pledge by its id, so two pledges with one id get each other's outcomes. It
 * is an error, as both verdicts may be wrong. The same id in another year is fine, and so are
 * differences that nobody sees, such as case and spaces, no difference.
 */
export const duplicateIds: Check = {
  name: "duplicateIds",
  find: ({ read }) =>
    repeatedBy(read.pledges, ({ pledge }) => `${foldId(pledge.id)} ${String(pledge.year)}`).map(
      (rows) =>
        makeFinding(
          "id.duplicate",
          rows.map(({ placeOf }) => placeOf("id")),
          { id: rows[0]?.pledge.id ?? "", count: rows.length },
        ),
    ),
};
