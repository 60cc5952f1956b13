import { membersOf } from "../../../src/workbench/host/members/playedMembers";
import type { UsedMember } from "./usedMembers";
import { usedMembers } from "./usedMembers";

/** What of Excel's API the add-in uses, and which of that the host does not play. */
export interface Coverage {
  readonly used: readonly UsedMember[];
  readonly missing: readonly UsedMember[];
  /** The report, one line a member. */
  readonly lines: readonly string[];
}

/** Compares what the sources under some folders use with the tables of what is played. */
export function measureCoverage(folders: readonly string[]): Coverage {
  const used = usedMembers(folders);
  const isMissing = ({ type, name }: UsedMember) => membersOf(type)?.has(name) !== true;
  const missing = used.filter(isMissing);
  const lines = used.map((one) => {
    const set = membersOf(one.type)?.get(one.name)?.set;
    return `${set === undefined ? "NOT PLAYED" : `played ${set}`.padEnd(10)}  ${`${one.type}.${one.name}`.padEnd(50)} ${one.place}`;
  });
  return { used, missing, lines };
}
