import type { Judgement } from "../domain/judge";
import type { Pledge } from "../domain/pledge";
import { rollUp } from "../domain/rollUp";
import type { Group } from "./report";

/**
 * Groups pledges by a text of theirs, in order of appearance; case and spaces do not tell groups
 * apart, and the first way of writing names the group.
 *
 * @param nameOf the focus area or the responsible party of a pledge, `null` where none is stated
 */
export function groupPledges(
  pledges: readonly { readonly pledge: Pledge; readonly judgement: Judgement }[],
  nameOf: (pledge: Pledge) => string | null,
): readonly Group[] {
  const groups = new Map<string, OpenGroup>();
  // Names are folded once for each way of writing, not once for each pledge.
  const byName = new Map<string | null, OpenGroup>();
  pledges.forEach(({ pledge, judgement }, position) => {
    const name = nameOf(pledge);
    let group = byName.get(name);
    if (!group) {
      const key = name?.normalize("NFC").toLowerCase().replace(/\s+/g, " ") ?? "";
      group = groups.get(key) ?? { name, positions: [], judgements: [] };
      groups.set(key, group);
      byName.set(name, group);
    }
    group.positions.push(position);
    group.judgements.push(judgement);
  });
  return [...groups.values()].map(({ name, positions, judgements }) => ({
    name,
    rollUp: rollUp(judgements),
    pledges: positions,
  }));
}

interface OpenGroup {
  readonly name: string | null;
  readonly positions: number[];
  readonly judgements: Judgement[];
}
