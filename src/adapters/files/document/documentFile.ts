/** What is said of a Word file beside its text. */
export const documentNotes = ["trackedChanges", "comments"] as const;
export type DocumentNote = (typeof documentNotes)[number];

/**
 * The text of a document: headings begin with `#`, items with `-` behind their indent, and the cells
 * of tables stand between tabs, each paragraph of a cell within `<p>`.
 */
export interface DocumentFile {
  readonly text: string;
  readonly notes: readonly DocumentNote[];
}
