import type { FunctionsMetadata } from "../../src/workbench/host/functions/functionsMetadata";
import type { Blanks } from "../../src/workbench/host/hostOptions";
import { sampleWorkbook } from "./sampleWorkbook";
import { startTwin } from "./twin";
import type { Twin } from "./twin";

const matrix = { name: "x", type: "any", dimensionality: "matrix" };
const metadata: FunctionsMetadata = {
  functions: [
    {
      id: "SUM2",
      name: "SUMMA2",
      parameters: [
        { name: "a", type: "number" },
        { name: "b", type: "number", optional: true },
      ],
    },
    { id: "ECHO", name: "ECHO", parameters: [matrix], result: { dimensionality: "matrix" } },
    { id: "FEL", name: "FEL", parameters: [] },
    { id: "SEES", name: "SEES", parameters: [matrix], allowErrorForDataTypeAny: true },
    { id: "NEVER", name: "NEVER", parameters: [] },
    { id: "LATER", name: "LATER", parameters: [] },
  ],
};

describe("custom functions through office.js", () => {
  let twin: Twin;
  const received: unknown[][] = [];

  async function start(blanks: Blanks, functionTimeout = 4_000): Promise<void> {
    received.length = 0;
    const functions = { namespace: "LOFTE", metadata };
    twin = await startTwin({ workbook: sampleWorkbook, blanks, functions, functionTimeout });
    associate();
    await twin.functionsReady();
  }
  function associate(): void {
    const { Error: FunctionError, ErrorCode } = twin.CustomFunctions;
    const join = (id: string, body: (...args: never[]) => unknown) => {
      twin.CustomFunctions.associate(id, body);
    };
    join("SUM2", (a: number, b: number | null) => {
      received.push([a, b]);
      return a + (b ?? 100);
    });
    join("ECHO", (cells: unknown[][]) => {
      received.push(cells);
      return cells.map((row) => row.map((cell) => cell ?? "tom"));
    });
    join("FEL", () => {
      const problem = new FunctionError(ErrorCode.notAvailable, "inget utfall");
      throw problem as CustomFunctions.Error & Error;
    });
    join("SEES", (cells: unknown[][]) =>
      cells
        .flat()
        .map((cell) => (typeof cell === "object" ? "fel" : "värde"))
        .join(),
    );
    join("NEVER", () => new Promise(() => undefined));
    join("LATER", () => Promise.resolve("sedan"));
  }
  afterEach(() => {
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });

  it("answer with a value, at once or later", async () => {
    await start("null");
    expect(await twin.port.call("LOFTE.SUMMA2", [[[1]], [[2]]])).toEqual([[3]]);
    expect(await twin.port.call("LOFTE.LATER", [])).toEqual([["sedan"]]);
    expect(twin.host.pendingCalls()).toBe(0);
  });

  it("get null for an argument that was left out", async () => {
    await start("zero");
    expect(await twin.port.call("LOFTE.SUMMA2", [[[1]], null])).toEqual([[101]]);
    expect(received).toEqual([[1, null]]);
  });

  it.each<[Blanks, unknown[][]]>([
    [
      "zero",
      [
        [0, "a"],
        [2, 0],
      ],
    ],
    [
      "null",
      [
        ["tom", "a"],
        [2, "tom"],
      ],
    ],
  ])("take and give matrices, blanks as %s", async (blanks, expected) => {
    await start(blanks);
    expect(
      await twin.port.call("LOFTE.ECHO", [
        [
          [null, "a"],
          [2, null],
        ],
      ]),
    ).toEqual(expected);
  });

  it("follow the switch of blanks while open", async () => {
    await start("null");
    twin.host.setBlanks("zero");
    expect(await twin.port.call("LOFTE.ECHO", [[[null]]])).toEqual([[0]]);
  });

  it("keep the words of an error", async () => {
    await start("null");
    expect(await twin.port.call("LOFTE.FEL", [])).toEqual([
      [{ error: "#N/A", message: "inget utfall" }],
    ]);
  });

  it("are not called with errors, unless they ask for them", async () => {
    await start("null");
    const error = { error: "#DIV/0!" };
    expect(await twin.port.call("LOFTE.ECHO", [[[1, error]]])).toEqual([[error]]);
    expect(received).toEqual([]);
    expect(await twin.port.call("LOFTE.SEES", [[[1, error]]])).toEqual([["värde,fel"]]);
  });

  it("are #VALUE! for text where a number is declared, and when they never answer", async () => {
    await start("null", 50);
    expect(await twin.port.call("LOFTE.SUMMA2", [[["text"]], [[2]]])).toEqual([
      [{ error: "#VALUE!" }],
    ]);
    expect(await twin.port.call("LOFTE.NEVER", [])).toEqual([[{ error: "#VALUE!" }]]);
  });

  it("are asked again after the page was loaded anew", async () => {
    await start("null");
    twin.host.reload();
    const waiting = twin.port.call("LOFTE.LATER", []);
    expect(twin.host.pendingCalls()).toBe(1);
    await twin.reload();
    associate();
    expect(await waiting).toEqual([["sedan"]]);
  });
});
