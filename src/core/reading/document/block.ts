/**
 * A piece of a document as it is read: where the words came from, a page, a mail or a Word file, no
 * longer matters. Texts are tidy: composed letters, no invisible signs, single spaces.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  /** An item of a list; `depth` 0 stands furthest to the left. */
  | { readonly kind: "item"; readonly depth: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly BlockCell[])[] };

/** The paragraphs of a table's cell, none where it is empty. */
export type BlockCell = readonly string[];

/** The words of a block; a table's stand cell by cell. */
export const textOf = (block: Block): string =>
  block.kind === "table" ? block.rows.flat(2).join(" ") : block.text;
