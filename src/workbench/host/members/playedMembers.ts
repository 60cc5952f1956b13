import type { Member } from "./member";
import { readMember } from "./member";
import { memberTables } from "./memberTables";

const read = new Map<string, ReadonlyMap<string, Member>>();

/** The members of a class by name; `undefined` for what is no class of Excel's API, such as a service. */
export function membersOf(type: string): ReadonlyMap<string, Member> | undefined {
  const known = read.get(type);
  const table = memberTables[type];
  if (known || !table) return known;
  const members = Object.entries(table)
    .flatMap(([set, lines]) => lines.map((line) => readMember(line, set)))
    .map((member) => [member.name, member] as const);
  const fresh = new Map(members);
  read.set(type, fresh);
  return fresh;
}
