/** The parts of a Word document as the library names them; all others are passed through. */
interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleName?: string | null;
  readonly numbering?: { readonly level?: string | number } | null;
  readonly isBold?: boolean;
}

/**
 * Writes a Word document as plain text with the marks that `DocumentFile` names.
 *
 * @example wordText(document) → "## Trafik\n\n- hålla fyra träffar\n"
 */
export function wordText(document: unknown): string {
  const lines: string[] = [];
  if (isNode(document)) for (const node of document.children ?? []) writeBlock(node, lines);
  return lines.join("\n");
}

const isNode = (value: unknown): value is WordNode =>
  typeof value === "object" && value !== null && "type" in value;

function writeBlock(node: WordNode, lines: string[]): void {
  if (node.type === "table") {
    lines.push("");
    for (const row of node.children ?? []) lines.push((row.children ?? []).map(cellOf).join("\t"));
    lines.push("");
  } else if (node.type === "paragraph") writeParagraph(node, lines);
  else for (const child of node.children ?? []) writeBlock(child, lines);
}

function writeParagraph(node: WordNode, lines: string[]): void {
  const text = wordsOf(node);
  if (text === "") return;
  const style = node.styleName ?? "";
  const heading = /^(?:heading|rubrik|title|titel|subtitle|underrubrik)\s?(\d)?/i.exec(style);
  const isListed =
    node.numbering != null || /^(?:list(?! paragraph)|punktlista|numrerad)/i.test(style);
  if (heading) {
    lines.push("", `${"#".repeat(Math.min(6, Number(heading[1] ?? 1)))} ${text}`, "");
  } else if (isListed) {
    const level = Number(node.numbering?.level ?? 0);
    lines.push(`${"  ".repeat(Number.isFinite(level) ? level : 0)}- ${text}`);
  } else if (isAllBold(node) && text.length <= 120) {
    lines.push("", `**${text}**`, "");
  } else lines.push("", text, "");
}

/** Each paragraph of a cell within `<p>`: a cell may hold several activities. */
const cellOf = (cell: WordNode): string =>
  paragraphsOf(cell)
    .map((text) => `<p>${text}</p>`)
    .join(" ");

function paragraphsOf(node: WordNode): readonly string[] {
  if (node.type === "paragraph") {
    const text = wordsOf(node);
    return text === "" ? [] : [text];
  }
  return (node.children ?? []).flatMap(paragraphsOf);
}

const wordsOf = (node: WordNode): string => rawWords(node).replace(/\s+/g, " ").trim();

function rawWords(node: WordNode): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab" || node.type === "break") return " ";
  return (node.children ?? []).map(rawWords).join("");
}

const isAllBold = ({ children = [] }: WordNode): boolean =>
  children.length > 0 &&
  children.every((run) => run.isBold === true || rawWords(run).trim() === "");
