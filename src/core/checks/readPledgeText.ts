import { remembered } from "../domain/remembered";
import { readPledge } from "../reading/pledge/readPledge";
import type { PledgeReading } from "../reading/pledge/proposal";
import type { CheckInput } from "./check";

const read = remembered(readPledge);

/** No list of pledges is longer. To read a hundred times as many sentences would only take time. */
const mostPledges = 2000;

/**
 * Reads pledges' texts for what can be proposed beside a finding, or gives `null` where there are so
 * many rows that they are no list of pledges. Whether something is found must never rest on this.
 */
export function readingFor({
  read: { pledges },
}: CheckInput): (text: string) => PledgeReading | null {
  return pledges.length > mostPledges ? () => null : read;
}

/** Reads one pledge's text, for a check that cannot do without. */
export const readPledgeText: (text: string) => PledgeReading = read;
