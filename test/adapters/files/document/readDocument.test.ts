import { readDocument } from "../../../../src/adapters/files/document/readDocument";
import { findPledges } from "../../../../src/core/intake/findPledges";
import { textBlocks } from "../../../../src/core/reading/document/textBlocks";
import { item, paragraph, run, table, wordFile } from "./wordFile";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, isBig: boolean, hasMark: boolean): Uint8Array => {
  const marked = (hasMark ? "\ufeff" : "") + text;
  const codes = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  return Uint8Array.from(
    codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
};
const read = async (bytes: Uint8Array) => {
  const result = await readDocument(bytes, "fil");
  return result.ok ? result.value : result.failure.code;
};

const löften = "Polisen lovar att:\n- hålla fyra träffar på skolor, enligt önskemål från föräldrar";

describe("text files", () => {
  it.each([
    ["UTF-8", bytesOf(löften)],
    ["UTF-8 with its mark", bytesOf(`\ufeff${löften}`)],
    ["UTF-16, lower byte first", wide(löften, false, true)],
    ["UTF-16, higher byte first", wide(löften, true, true)],
    ["UTF-16 without its mark", wide(löften, false, false)],
    ["Windows-1252", Uint8Array.from(löften, (sign) => sign.charCodeAt(0))],
  ])("are read in %s", async (_, bytes) => {
    expect(await read(bytes)).toEqual({ text: löften, notes: [] });
  });

  it.each([
    ["file.empty", new Uint8Array()],
    ["document.notReadable", bytesOf("%PDF-1.7 …")],
    ["document.notReadable", Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256)],
    ["document.notReadable", bytesOf("PK\x03\x04 xl/workbook.xml PK\x05\x06")],
    ["document.damaged", bytesOf("PK\x03\x04 word/document.xml and no more")],
    ["document.damaged", bytesOf("PK\x03\x04 word/document.xml PK\x05\x06")],
    ["document.old", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    [
      "document.encrypted",
      Uint8Array.of(
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...bytesOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      ),
    ],
    ["document.tooLarge", new Uint8Array(10_000_000).fill(97)],
  ])("that cannot be read answer %s", async (code, bytes) => {
    expect(await read(bytes)).toBe(code);
  });
});

describe("Word files", () => {
  it("give headings, items with their depth, and cells with several paragraphs", async () => {
    const bytes = await wordFile(
      paragraph(run("Trygg trafik"), '<w:pStyle w:val="Rubrik2"/>') +
        paragraph(run("Polisen lovar att:", "<w:b/>")) +
        item("hålla minst ").replace("</w:p>", `${run("fyra träffar")}</w:p>`) +
        item("tre träffar har hållits", 1) +
        table(
          [["Vad"], ["Hur"], ["Ansvar"]],
          [["Trafik"], ["Mäta fart", "Möta föräldrar"], ["Polisen", "Kommunen"]],
        ),
    );
    const document = await read(bytes);
    if (typeof document === "string") throw new Error(document);
    const found = findPledges(textBlocks(document.text));
    expect(found.pledges).toEqual([
      {
        text: "Hålla minst fyra träffar",
        focusArea: "Trygg trafik",
        promiser: "Polisen",
        notes: ["tre träffar har hållits"],
      },
    ]);
    expect(found.activities.map(({ how, responsible }) => [how, responsible])).toEqual([
      ["Mäta fart", "Polisen"],
      ["Möta föräldrar", "Kommunen"],
    ]);
    expect(document.notes).toEqual([]);
  });

  it("are read as if tracked changes were accepted, without comments, and say so", async () => {
    const change = 'w:id="1" w:author="A" w:date="2021-01-01T00:00:00Z"';
    const bytes = await wordFile(
      paragraph(
        run("Minst ") +
          `<w:del ${change}><w:r><w:delText>tre</w:delText></w:r></w:del>` +
          `<w:ins ${change}>${run("fyra")}</w:ins>` +
          run(" möten") +
          '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      { "word/comments.xml": "<w:comments/>" },
    );
    const document = await read(bytes);
    expect(document).toMatchObject({ notes: ["trackedChanges", "comments"] });
    expect(typeof document === "string" ? "" : document.text.trim()).toBe("Minst fyra möten");
  });

  it("that are cut short or hold no document are said to be damaged", async () => {
    const whole = await wordFile(paragraph(run("Minst fyra möten")));
    expect(await read(whole.slice(0, whole.length - 300))).toBe("document.damaged");
    expect(await read(await wordFile("<w:p><w:r>"))).toBe("document.damaged");
  });
});
