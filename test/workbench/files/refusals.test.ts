import JSZip from "jszip";
import { openXlsx } from "../../../src/workbench/files/openXlsx";
import { largestFile } from "../../../src/workbench/files/whatFile";
import { problemSentence } from "../../../src/workbench/files/words/problemSentence";
import { handmadeFile } from "./handmadeFile";

const compound = (inside: string): Uint8Array =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(inside, "utf16le")]);
const zipped = (path: string): Promise<Uint8Array> =>
  new JSZip().file(path, "x").generateAsync({ type: "uint8array" });
const cutOff = async (): Promise<Uint8Array> => {
  const whole = await handmadeFile({ sheets: ["<sheetData/>"] });
  return whole.slice(0, whole.length / 2);
};
const tooLarge = (): Uint8Array => {
  const bytes = new Uint8Array(largestFile + 1);
  bytes.set([0x50, 0x4b]);
  return bytes;
};

describe("a file that cannot be opened", () => {
  it.each([
    ["empty", () => new Uint8Array(), /tom/],
    ["notWorkbook", () => Buffer.from("%PDF-1.7"), /ingen arbetsbok/],
    ["notWorkbook", () => zipped("word/document.xml"), /ingen arbetsbok/],
    ["binaryWorkbook", () => zipped("xl/workbook.bin"), /xlsb/],
    ["oldWorkbook", () => compound("Workbook"), /gamla formatet/],
    ["encrypted", () => compound("EncryptedPackage"), /lösenord/],
    ["damaged", cutOff, /skadad/],
    ["damaged", () => handmadeFile({ sheets: ["<sheetData><row>"] }), /skadad/],
    ["damaged", () => handmadeFile({ sheets: [] }), /skadad/],
    ["tooLarge", tooLarge, /50 MB/],
  ] as const)("is called %s, in words that say what to do", async (expected, make, words) => {
    const { file, problem } = await openXlsx(await make(), "bok.xlsx");
    expect([file, problem]).toEqual([null, expected]);
    expect(problemSentence(expected, "bok.xlsx", "sv-SE")).toMatch(words);
    expect(problemSentence(expected, "bok.xlsx", "en-US")).toMatch(/^bok\.xlsx is .*\.$/);
  });
});
