import { codeOf, installCustomFunctions } from "./customFunctionsDouble";

installCustomFunctions();

/** The function as the page has it, with its reader at hand or out of reach. */
async function tolkaWhere(isReaderThere: () => boolean) {
  jest.resetModules();
  jest.doMock("../../../src/faces/functions/pledgeRow", () => {
    if (!isReaderThere()) throw new Error("The reader cannot be fetched.");
    return jest.requireActual<object>("../../../src/faces/functions/pledgeRow");
  });
  const { tolka } = await import("../../../src/faces/functions/tolka");
  return tolka;
}

const rejectionOf = (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(
    () => "answered",
    (error: unknown) => codeOf(error),
  );

describe("LOFTE.TOLKA", () => {
  it.each([
    [
      "Polisen ska hålla minst 12 träffar per termin i Lund under 2023",
      ["minst", 12, "träffar", "Lund", "termin", "2023"],
    ],
    ["Samtliga skolor ska besökas", ["andel minst", 1, "skolor", "", "", ""]],
    ["Vi ska öka tryggheten", ["öka", "", "tryggheten", "", "", ""]],
    ["Välkommen!", ["", "", "", "", "", ""]],
    ["", ["", "", "", "", "", ""]],
    [0, ["", "", "", "", "", ""]],
  ])("spills what %j says", async (text, row) => {
    const tolka = await tolkaWhere(() => true);
    expect(await tolka([[text]])).toEqual([row]);
  });

  it("passes an error on and takes one cell at a time", async () => {
    const tolka = await tolkaWhere(() => true);
    const [[answer] = []] = await tolka([[{ code: "#N/A" }]]);
    expect(codeOf(answer)).toBe("#N/A");
    expect(await rejectionOf(tolka([["a"], ["b"]]))).toBe("#VALUE!");
  });

  it("says so where its reader cannot be fetched, and tries again with the next call", async () => {
    let isThere = false;
    const tolka = await tolkaWhere(() => isThere);
    expect(await rejectionOf(tolka([["Minst 3 möten"]]))).toBe("#VALUE!");
    isThere = true;
    expect(await tolka([["Minst 3 möten"]])).toEqual([["minst", 3, "möten", "", "", ""]]);
  });
});
