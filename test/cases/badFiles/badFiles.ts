import ExcelJS from "@protobi/exceljs";

/** Files that people really send, made here so that none has to be kept. */

/** The bytes of a workbook that is built by hand: `workbookBytes((workbook) => workbook.addWorksheet("Blad1"))`. */
export async function workbookBytes(
  build: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const emptyFile = (): Uint8Array => new Uint8Array();

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compoundFileWith = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...compoundFile,
    ...Array.from({ length: 504 }, () => 0),
    ...Buffer.from(stream, "utf16le"),
    ...Array.from({ length: 512 }, () => 0),
  ]);

/** What Excel writes when a password is set: a compound file around the workbook. */
export const encryptedFile = (): Uint8Array => compoundFileWith("EncryptedPackage");

/** An Excel workbook of before 2007. */
export const oldFile = (): Uint8Array => compoundFileWith("Workbook");

export const csvFile = (): Uint8Array =>
  new TextEncoder().encode("LöftesID;Löfte;År\nE21-1;Fler kontroller;2021\n");

/** A download that broke off after two thirds. */
export const truncated = (bytes: Uint8Array): Uint8Array =>
  bytes.slice(0, Math.floor((bytes.length * 2) / 3));

export const emptyWorkbook = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    workbook.addWorksheet("Blad1");
  });

/** A sheet with nothing but a picture on it. */
export const picturesOnly = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const base64 =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const picture = workbook.addImage({ base64, extension: "png" });
    workbook.addWorksheet("Bilder").addImage(picture, "B2:D6");
  });

export const unknownTable = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    workbook.addWorksheet("Semester").addRows([
      ["Namn", "Vecka"],
      ["Kim", 28],
    ]);
  });

/** The same ids in two tables of pledges. */
export const twoPledgeTables = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    for (const name of ["Löften", "Löften (kopia)"]) {
      workbook.addWorksheet(name).addRows([
        ["LöftesID", "Löfte", "År", "Måltyp", "Målvärde"],
        ["A-1", "Minst två möten hålls.", 2021, "minst", 2],
        ["A-2", "Minst tre kontroller görs.", 2021, "minst", 3],
      ]);
    }
  });

/** A table of pledges with headings in ten thousand columns. */
export const tenThousandColumns = (): Promise<Uint8Array> =>
  workbookBytes((workbook) => {
    const extra = Array.from({ length: 9_997 }, (_, index) => `Kolumn ${String(index + 4)}`);
    workbook.addWorksheet("Löften").addRows([
      ["LöftesID", "Löfte", "År", ...extra],
      ["A-1", "Minst två möten hålls.", 2021],
    ]);
  });
