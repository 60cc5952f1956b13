import type { Rectangle } from "../../host/rectangle";
import { cellOf, isSameCell, noteElements } from "../read/readRemarks";
import type { XmlNode } from "../xml/xmlNode";
import type { RemarkChanges } from "./remarkChanges";

/** Excel's own drawings of boxes are not always well-formed XML, and so are changed as text. */
const shape = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const textBox = "_x0000_t202";
const kindOfBox = `<v:shapetype id="${textBox}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing in which there is no box. */
export const emptyShapes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${kindOfBox}</xml>`;

export function hasShapes(xml: string): boolean {
  return xml.search(shape) >= 0;
}

/**
 * The drawing of a sheet's notes after they have come, gone and moved. Excel shows no note without a box.
 *
 * @param notes the notes as the file has them
 * @param number the number of the drawing, which the names of its boxes begin with
 */
export function shapesWith(
  xml: string,
  { before, now }: RemarkChanges,
  notes: XmlNode | null,
  number: () => number,
): string {
  const kept = xml.replace(shape, (box) => {
    const cell = cellOfBox(box);
    const then = cell && before.find((one) => isSameCell(one.cell, cell));
    if (!cell || !then) return box;
    const remark = now.find(({ id }) => id === then.id);
    return remark ? movedBox(box, cell, remark.cell) : "";
  });
  const boxed = noteElements(notes).flatMap((element) => cellOf(element) ?? []);
  const fresh = now.filter(({ id }) => {
    const then = before.find((one) => one.id === id);
    return !then || !boxed.some((cell) => isSameCell(cell, then.cell));
  });
  if (fresh.length === 0) return kept;
  const taken = [...kept.matchAll(/\bid="_x0000_s(\d+)"/g)].map(([, digits]) => Number(digits));
  const first = Math.max(number() * 1_024, ...taken) + 1;
  const boxes = fresh.map(({ cell }, at) => freshBox(cell, first + at)).join("");
  const kind = kept.includes(`id="${textBox}"`) ? "" : kindOfBox;
  const end = kept.lastIndexOf("</xml>");
  return `${kept.slice(0, end)}${kind}${boxes}${kept.slice(end)}`;
}

function cellOfBox(box: string): Rectangle | null {
  if (!/\bObjectType="Note"/.test(box)) return null;
  const [row, column] = ["Row", "Column"].map(
    (name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(box)?.[1],
  );
  if (row === undefined || column === undefined) return null;
  return { r: Number(row), c: Number(column), h: 1, w: 1 };
}

/** A box keeps its size and its place beside the cell. */
function movedBox(box: string, from: Rectangle, to: Rectangle): string {
  if (isSameCell(from, to)) return box;
  const [down, across] = [to.r - from.r, to.c - from.c];
  return box
    .replace(/(<x:Row>)[^<]*/, `$1${String(to.r)}`)
    .replace(/(<x:Column>)[^<]*/, `$1${String(to.c)}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, start: string, anchor: string) => {
      // Column, pixels, row, pixels: of one corner, then of the other.
      const moves = [across, 0, down, 0, across, 0, down, 0];
      const places = anchor.split(",").map((one, at) => Number(one) + (moves[at] ?? 0));
      return `${start}${places.map((one) => Math.max(0, one)).join(", ")}`;
    });
}

function freshBox({ r, c }: Rectangle, number: number): string {
  const anchor = [c + 1, 15, Math.max(0, r - 1), 10, c + 3, 15, Math.max(0, r - 1) + 4, 4].join(
    ", ",
  );
  return (
    `<v:shape id="_x0000_s${String(number)}" type="#${textBox}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(r)}</x:Row><x:Column>${String(c)}</x:Column></x:ClientData></v:shape>`
  );
}
