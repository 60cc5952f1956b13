import ExcelJS from "@protobi/exceljs";
import { keepWorkbookFile } from "../../../src/workbench/files/workbookFile";
import { toGuid } from "../../../src/workbench/files/shared/guid";
import type { CommentFurnishing } from "../../../src/workbench/host/furnishings/furnishings";
import { shiftCells } from "../../../src/workbench/host/shiftCells";
import { sampleWorkbook } from "../sampleWorkbook";
import { startTwin } from "../twin";
import { commentedFile, karin, reply, root, shapeAt, shapeOfNote } from "./commentedFile";
import { partOf } from "./partOf";
import { addInId, hold, open, saved, type Held } from "./reopen";

const paths = {
  sheet: "xl/worksheets/sheet1.xml",
  relations: "xl/worksheets/_rels/sheet1.xml.rels",
  threads: "xl/threadedComments/threadedComment1.xml",
  notes: "xl/comments1.xml",
  boxes: "xl/drawings/vmlDrawing1.vml",
  persons: "xl/persons/person.xml",
};
const partsOf = async (bytes: Uint8Array) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(paths).map(async ([name, path]) => [name, await partOf(bytes, path)] as const),
    ),
  ) as Record<keyof typeof paths, string>;
const commentsOf = async (bytes: Uint8Array): Promise<readonly CommentFurnishing[]> =>
  (await open(bytes)).workbook.sheets[0]?.furnishing?.comments ?? [];
const sheetOf = ({ port }: Held): string => port.sheets()[0]?.id ?? "";
const change =
  (what: (comments: readonly CommentFurnishing[]) => readonly CommentFurnishing[]) =>
  (held: Held): void => {
    const { furnishings } = held.port;
    const id = sheetOf(held);
    furnishings.change(id, { comments: what(furnishings.sheet(id).comments) });
  };

describe("comments and notes of a file", () => {
  it("are read with their answers, and stay byte for byte where nobody touched them", async () => {
    const bytes = await commentedFile();
    expect(await commentsOf(bytes)).toEqual([
      {
        id: root,
        cell: { r: 0, c: 0, h: 1, w: 1 },
        kind: "comment",
        author: "Karin Ek",
        content: "@Anders Stämmer det?",
        isResolved: false,
        created: Date.UTC(2021, 11, 31, 10, 20, 30, 250),
        replies: [
          {
            id: reply,
            author: "Anders",
            content: "Ja & nej",
            created: Date.UTC(2022, 0, 1, 8),
          },
        ],
      },
      {
        id: "{note-B5}",
        cell: { r: 4, c: 1, h: 1, w: 1 },
        kind: "note",
        author: "Karin Ek",
        content: "Karin: en\nnot",
        isResolved: false,
        created: 0,
        replies: [],
      },
    ]);
    const { sheet: before, ...untouched } = await partsOf(bytes);
    const { sheet, ...kept } = await partsOf(await saved(bytes));
    expect(kept).toEqual(untouched);
    expect([before, sheet].every((one) => one.includes('<legacyDrawing r:id="rId1"/>'))).toBe(true);
  });

  it("keep what is said beside a change: mentions, looks of notes, boxes, people", async () => {
    const bytes = await commentedFile();
    const before = await partsOf(bytes);
    const answered = await saved(
      bytes,
      change((comments) =>
        comments.map((one) =>
          one.kind === "note"
            ? one
            : {
                ...one,
                isResolved: true,
                replies: [
                  ...one.replies,
                  { id: "{ny}", author: "Karin Ek", content: "Då så", created: 1_700_000_000_120 },
                ],
              },
        ),
      ),
    );
    const after = await partsOf(answered);
    expect(after.threads).toBe(
      before.threads
        .replace(/^/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n')
        .replace('done="0"', 'done="1"')
        .replace(
          "</ThreadedComments>",
          `<threadedComment ref="A1" dT="2023-11-14T22:13:20.12" personId="${String(karin)}" id="${toGuid("{ny}")}" parentId="${String(root)}"><text>Då så</text></threadedComment></ThreadedComments>`,
        ),
    );
    expect(after.notes).toContain(
      '<t xml:space="preserve">Karin Ek: @Anders Stämmer det?\n\nAnders: Ja &amp; nej\n\nKarin Ek: Då så</t>',
    );
    expect(after.notes).toContain("<r><rPr><b/></rPr><t>Karin:</t></r>");
    expect([after.boxes, after.persons, after.relations]).toEqual([
      before.boxes,
      before.persons,
      before.relations,
    ]);
    const [comment] = await commentsOf(answered);
    expect(comment?.isResolved).toBe(true);
    expect(comment?.replies.map(({ content }) => content)).toEqual(["Ja & nej", "Då så"]);
  });

  it("go along with their cells, their boxes too", async () => {
    const after = await saved(await commentedFile(), (held) => {
      shiftCells(held.port, sheetOf(held), { r: 0, c: 0, h: 2, w: 16_384 }, "insertDown");
    });
    const { threads, notes, boxes } = await partsOf(after);
    expect(threads.match(/ref="A3"/g)).toHaveLength(2);
    expect(threads).toContain("<mentions>");
    expect(notes).toContain('<comment ref="A3" authorId="0" shapeId="0"><text><t>[Threaded');
    expect(notes).toContain('<comment ref="B7" authorId="1" shapeId="0"><text><r><rPr><b/>');
    expect(boxes).toContain(shapeAt(6, 1, "width:300pt").replace("_s1031", "_s1029"));
    expect(boxes).not.toContain(shapeOfNote);
    const cells = (await commentsOf(after)).map(({ cell }) => [cell.r, cell.c]);
    expect(cells).toEqual([
      [2, 0],
      [6, 1],
    ]);
  });

  it("change and go, and leave nothing behind that nobody needs", async () => {
    const bytes = await commentedFile();
    const changed = await saved(
      bytes,
      change((comments) =>
        comments.flatMap((one) =>
          one.kind === "note" ? [] : [{ ...one, content: "Nytt", replies: [] }],
        ),
      ),
    );
    const { threads, notes, boxes } = await partsOf(changed);
    expect(threads).toContain(
      `id="${String(root)}" done="0"><text>Nytt</text></threadedComment></`,
    );
    expect(threads).not.toContain("mention");
    expect(notes).not.toContain("B5");
    expect(boxes).not.toContain(shapeOfNote);
    expect(boxes).toContain('ObjectType="Button"');
    const bare = await saved(
      bytes,
      change(() => []),
    );
    const none = await partsOf(bare);
    expect([none.threads, none.notes]).toEqual(["", ""]);
    expect(none.relations).not.toMatch(/omments?"/);
    // The button's drawing is still there.
    expect(none.sheet).toContain("<legacyDrawing");
    expect(await partOf(bare, "[Content_Types].xml")).not.toMatch(/omments/);
    expect(await commentsOf(bare)).toEqual([]);
  });
});

describe("comments made through office.js", () => {
  it("are in the file as Excel and older programs want them", async () => {
    const twin = await startTwin({ workbook: sampleWorkbook });
    const { port } = twin;
    const file = keepWorkbookFile({ port, workbook: sampleWorkbook, bytes: null, addInId });
    await twin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const comment = context.workbook.comments.add(sheet.getRange("B2"), "Är <det> rätt?\nEller?");
      comment.replies.add("Ja");
      comment.resolved = true;
      await context.sync();
    });
    const bytes = await file.save({});
    const [comment] = port.furnishings.sheet(port.sheets()[0]?.id ?? "").comments;
    const [id, answer] = [comment?.id ?? "", comment?.replies[0]?.id ?? ""].map(toGuid);
    const person = toGuid("person Verkstaden");
    const parts = await partsOf(bytes);
    const time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d\\d";
    const escaped = (text: string) => text.replace(/[{}]/g, "\\$&");
    expect(parts.threads).toMatch(
      new RegExp(
        `<ThreadedComments xmlns="[^"]+/2018/threadedcomments">` +
          `<threadedComment ref="B2" dT="${time}" personId="${escaped(person)}" id="${escaped(String(id))}" done="1"><text>Är &lt;det&gt; rätt\\?\nEller\\?</text></threadedComment>` +
          `<threadedComment ref="B2" dT="${time}" personId="${escaped(person)}" id="${escaped(String(answer))}" parentId="${escaped(String(id))}"><text>Ja</text></threadedComment></ThreadedComments>$`,
      ),
    );
    expect(parts.persons).toContain(
      `<person displayName="Verkstaden" id="${person}" userId="Verkstaden" providerId="None"/>`,
    );
    expect(parts.notes).toContain(
      `<authors><author>tc=${String(id)}</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0" xr:uid="${String(id)}"><text><r><t xml:space="preserve">Verkstaden: Är &lt;det&gt; rätt?\nEller?\n\nVerkstaden: Ja</t></r></text></comment></commentList>`,
    );
    expect(parts.notes).toContain('mc:Ignorable="xr"');
    expect(parts.boxes).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
    expect(parts.sheet).toMatch(/<legacyDrawing [^>]*r:id="rId\d+"\/>/);
    expect(parts.relations).toContain(
      'Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"',
    );
    const types = await partOf(bytes, "[Content_Types].xml");
    for (const [kind, path] of [
      ["vnd.ms-excel.threadedcomments+xml", `/${paths.threads}`],
      ["vnd.ms-excel.person+xml", `/${paths.persons}`],
      ["vnd.openxmlformats-officedocument.spreadsheetml.comments+xml", `/${paths.notes}`],
    ] as const)
      expect(types).toContain(`PartName="${path}" ContentType="application/${kind}"`);
    expect(types).toContain('<Default Extension="vml"');
    const again = await hold(bytes);
    expect(again.workbook.sheets[0]?.furnishing?.comments).toMatchObject([
      {
        author: "Verkstaden",
        content: "Är <det> rätt?\nEller?",
        isResolved: true,
        replies: [{ author: "Verkstaden", content: "Ja" }],
      },
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(JSON.stringify(workbook.worksheets[0]?.getCell("B2").note)).toContain("Är <det> rätt?");
    expect(twin.unplayed).toEqual([]);
    twin.dispose();
  });
});
