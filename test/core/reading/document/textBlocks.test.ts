import type { Block } from "../../../../src/core/reading/document/block";
import { isPromise, promiserOf } from "../../../../src/core/reading/document/promise";
import { textBlocks } from "../../../../src/core/reading/document/textBlocks";

/** Blocks in short: "h1 Title", "i0 item", "p text", "t" with its cells. */
const shortly = (text: string): readonly string[] =>
  textBlocks(text).map((block: Block) => {
    switch (block.kind) {
      case "heading":
        return `h ${block.text}`;
      case "item":
        return `i${String(block.depth)} ${block.text}`;
      case "paragraph":
        return `p ${block.text}`;
      case "table":
        return `t ${block.rows.map((row) => row.map((cell) => cell.join("/")).join("|")).join(" & ")}`;
    }
  });

describe("the blocks of a text", () => {
  it.each<[what: string, text: string, blocks: readonly string[]]>([
    [
      "bullets of every kind",
      "• ett\n– två\n1. tre\n2) fyra\n-\tfem",
      ["i0 ett", "i0 två", "i0 tre", "i0 fyra", "i1 fem"],
    ],
    [
      "deeper items",
      "- ett\n  - under\n\n- två\n\to\tdjupt",
      ["i0 ett", "i1 under", "i0 två", "i1 djupt"],
    ],
    [
      "headings with and without marks",
      "## Trafik ##\n\nTrygg miljö:\n\n- ett\n\n**Polisen lovar att:**",
      ["h Trafik ##", "h Trygg miljö:", "i0 ett", "h Polisen lovar att:"],
    ],
    [
      "reports that are no headings",
      "- ett\n\nAntal inlägg: 136 stycken\n\nEj genomfört\n\n2020: 2014 stycken",
      ["i0 ett", "p Antal inlägg: 136 stycken", "p Ej genomfört", "p 2020: 2014 stycken"],
    ],
    [
      "lines that a page broke",
      "- hålla minst fyra träffar med föräldrar på skolor i kom-\nmunen under året\nSom vanligt.",
      [
        "i0 hålla minst fyra träffar med föräldrar på skolor i kommunen under året",
        "p Som vanligt.",
      ],
    ],
    [
      "lines that a person ended",
      "Polisen lovar att\nhålla fyra träffar\ngöra två besök",
      ["p Polisen lovar att", "p hålla fyra träffar", "p göra två besök"],
    ],
    [
      "tables by tabs",
      'Vad\tHur\nTrafik\t"Fyra ""stora""\nTvå små"\n\nEfter',
      ['t Vad|Hur & Trafik|Fyra "stora"/Två små', "p Efter"],
    ],
    ["cells with paragraphs", "Vad\tHur\n<p>A</p>\t<p>B</p> <p>C</p>", ["t Vad|Hur & A|B/C"]],
    [
      "what cannot be seen",
      "A\u030ar\u00a0\u200b2021\u202e\u0007 till.\u2028nästa",
      ["p År 2021 till.", "p nästa"],
    ],
    ["nothing", " \n\u200b\n\t\n", []],
    ["a mark that never ends", 'a\t"b\nc\td', ['t a|"b & c|d']],
  ])("are found among %s", (_, text, blocks) => {
    expect(shortly(text)).toEqual(blocks);
  });

  it.each([
    ["Polisen lovar att:", "opens", "Polisen"],
    ["Polisen och Ekby kommun lovar att under 2021", "opens", "Polisen och Ekby kommun"],
    ["Det här ska vi göra", "opens", null],
    ["Vi lovar följande:", "opens", null],
    ["Kommunen åtar sig att hålla öppet.", "gives", "Kommunen"],
    ["Löftet följs upp i maj", null, null],
  ])("tell what %s has to do with promising", (text, promise, promiser) => {
    expect(isPromise(text)).toBe(promise);
    expect(promiserOf(text)).toBe(promiser);
  });

  it("take time in step with the text, however it is made", () => {
    for (const piece of [
      'a\t"b\n',
      "- \t",
      "**",
      "ord och ",
      "[[](",
      "2020–2021: ",
      "Ab\n\n",
      "ord och\n",
      "hej,\nord och mer av det som aldrig tar slut och fortsätter\n",
    ]) {
      expect(textBlocks(piece.repeat(20_000)).length).toBeLessThan(20_001);
    }
  });
});
