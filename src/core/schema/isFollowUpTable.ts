/** What the names of our follow-up tables begin with, whatever their sheets are called. */
export const followUpTablePrefix = "LofteUppf_";

const named = new RegExp(`^${followUpTablePrefix}`, "i");

/**
 * Tells whether a table is a follow-up of ours, or a copy of one. It repeats the pledges' texts, so that it
 * would be taken for a pledge table once somebody has taken its column of outcomes away.
 *
 * @example isFollowUpTable("LofteUppf_2021_T2") → true
 */
export const isFollowUpTable = (name: string): boolean => named.test(name);
