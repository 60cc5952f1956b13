import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPane } from "../adapters/excel/sweep/paneUnderTest";
import { sweptOperations } from "../adapters/excel/sweep/sweptOperations";
import { startTwin } from "../workbench/twin";
import { wireText } from "./wireText";

const folder = join(__dirname, "wire");
/** `RENEW_WIRE=1 npx jest test/golden/wire` writes the recordings anew; read the difference before keeping it. */
const isRenewed = process.env["RENEW_WIRE"] === "1";
const fileOf = (name: string): string => `${name.replace(/[^a-z]+/g, "-")}.txt`;

describe("what the add-in sends to Excel", () => {
  it.each(sweptOperations.map((operation) => [operation.name, operation] as const))(
    "%s: is what was recorded",
    async (name, operation) => {
      const twin = await startTwin({ workbook: operation.workbook });
      twin.install();
      try {
        await operation.prepare?.(openPane(), twin);
        await twin.checkpoint()();
        const first = twin.requests.length;
        await operation.press(openPane());
        const text = wireText(name, twin.requests.slice(first));
        const file = join(folder, fileOf(name));
        if (isRenewed) writeFileSync(file, text);
        expect(text).toBe(readFileSync(file, "utf8"));
      } finally {
        twin.dispose();
      }
    },
  );

  it("is recorded for every operation, and for no other", () => {
    expect(readdirSync(folder).sort()).toEqual(
      sweptOperations.map(({ name }) => fileOf(name)).sort(),
    );
  });
});
