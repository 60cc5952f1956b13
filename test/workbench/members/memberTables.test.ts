import { enums } from "../../../src/workbench/host/members/enums";
import { memberTables } from "../../../src/workbench/host/members/memberTables";
import { membersOf } from "../../../src/workbench/host/members/playedMembers";
import { requirementMatrix } from "../../../src/workbench/host/protocol/requirementMatrix";
import { readDeclarations } from "./declaredMembers";
import { everyObject } from "./everyObject";

const declarations = readDeclarations();
const types = Object.keys(memberTables);

describe("the tables of what the host plays", () => {
  it("say what the type declarations of Excel's API say, line by line", () => {
    const wrong = types.flatMap((type) => {
      const declared = declarations.membersOf(type);
      return Object.entries(memberTables[type] ?? {}).flatMap(([set, lines]) =>
        lines.flatMap((line) => {
          const name = /\w+(?=[(:])/.exec(line)?.[0] ?? "";
          const right = declared?.get(name);
          const isRight = right?.signature === line && (right.set || set) === set;
          return isRight
            ? []
            : [
                `${type}: ${line} (${set}) ≠ ${right?.signature ?? "nothing"} (${right?.set ?? ""})`,
              ];
        }),
      );
    });
    expect(wrong).toEqual([]);
    expect(types.length).toBeGreaterThan(40);
  });

  it("name every enum with its values", () => {
    const wrong = Object.entries(enums).filter(
      ([name, values]) => declarations.valuesOf(name)?.join(" ") !== values,
    );
    expect(wrong).toEqual([]);
  });

  it("hold neither less nor more than the played objects can do", () => {
    const can = everyObject();
    const differences = types.flatMap((type) => {
      const tabled = new Set(membersOf(type)?.keys());
      const able = can.get(type) ?? new Set();
      return [
        ...[...tabled].filter((name) => !able.has(name)).map((name) => `cannot ${type}.${name}`),
        ...[...able].filter((name) => !tabled.has(name)).map((name) => `no line ${type}.${name}`),
      ];
    });
    expect(differences).toEqual([]);
    expect([...can.keys()].filter((type) => !memberTables[type])).toEqual([]);
  });

  it("belong to a requirement set that is declared", () => {
    const declared = Number(requirementMatrix["ExcelApi"]?.replace(/^1\./, ""));
    const later = types.flatMap((type) =>
      Object.keys(memberTables[type] ?? {})
        .filter((set) => Number(set.replace(/^1\./, "")) > declared)
        .map((set) => `${type} ${set}`),
    );
    expect(later).toEqual([]);
  });
});
