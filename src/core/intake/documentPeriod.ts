import type { Period } from "../domain/period";
import { textOf, type Block } from "../reading/document/block";
import { readPeriod } from "../reading/readPeriod";

/** How far into a document its title reaches. */
const title = 6;
const part =
  /(?<![\p{L}\d])(?:tertial|kvartal|halvår|T|K|H)\s?[1-4](?:[\s,]+(?:av\s|år\s)?20\d\d)?(?![\p{L}\d])|(?<![\p{L}\d])20\d\d-[TKH][1-4](?![\p{L}\d])/iu;

/**
 * The part of a year that a document's title says it reports on, or `null`.
 *
 * @example documentPeriod(textBlocks("Uppföljning tertial 2 2021\n\nAllt gick bra."), 2021) → 2021-T2
 */
export function documentPeriod(blocks: readonly Block[], year: number | null): Period | null {
  for (const block of blocks.slice(0, title)) {
    const [found] = part.exec(textOf(block)) ?? [];
    const period = found === undefined ? null : readPeriod(found, { year, date1904: false });
    if (period) return period;
  }
  return null;
}
