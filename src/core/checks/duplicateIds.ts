import type { Check } from "./check";
import { makeFinding } from "./makeFinding";
import { repeatedBy } from "./repeatedBy";
import { placeOf } from "../schema/placeOf";

/**
 * Give each pledge of a year an id of its own.
 *
 * Why: outcomes find their pledge by its id, so two pledges with one id get each other's outcomes. It
 * is an error, as both verdicts may be wrong. The same id in another year is fine, and so are
 * differences that nobody sees, such as case and spaces, no difference.
 */
export const duplicateIds: Check = {
  name: "duplicateIds",
  comparesAll: true,
  find: ({ pledges }) =>
    repeatedBy(pledges, ({ row }) => row.key)
      .flatMap((sameId) => repeatedBy(sameId, ({ pledge }) => String(pledge.year)))
      .map((rows) =>
        makeFinding(
          "id.duplicate",
          rows.map(({ row }) => placeOf(row, "id")),
          {
            id: rows[0]?.pledge.id ?? "",
            count: rows.length,
            case: rows.length === 2 ? "pair" : "several",
          },
        ),
      ),
};
