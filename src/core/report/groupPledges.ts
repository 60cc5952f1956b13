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
  const groups = new Map<string, { name: string | null; positions: number[] }>();
  pledges.forEach(({ pledge }, position) => {
    const name = nameOf(pledge);
    const key = name?.normalize("NFC").toLowerCase().replace(/\s+/g, " ") ?? "";
    const group = groups.get(key);
    if (group) group.positions.push(position);
    else groups.set(key, { name, positions: [position] });
  });
  return [...groups.values()].map(({ name, positions }) => ({
    name,
    rollUp: rollUp(positions.flatMap((position) => pledges[position]?.judgement ?? [])),
    pledges: positions,
  }));
}
