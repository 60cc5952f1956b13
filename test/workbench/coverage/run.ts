import { memberTables } from "../../../src/workbench/host/members/memberTables";
import { membersOf } from "../../../src/workbench/host/members/playedMembers";
import { measureCoverage } from "./coverage";

/** `npm run workbench:coverage`: what the add-in uses of Excel's API, member by member; 1 where one is not played. */
const { used, missing, lines } = measureCoverage(["src/adapters/excel", "src/faces"]);
const types = Object.keys(memberTables);
const played = types.reduce((sum, type) => sum + (membersOf(type)?.size ?? 0), 0);
console.log(lines.join("\n"));
console.log(
  `\nThe add-in uses ${String(used.length)} members; ${String(missing.length)} of them are not played. ` +
    `The host plays ${String(played)} members of ${String(types.length)} objects.`,
);
process.exitCode = missing.length === 0 ? 0 : 1;
