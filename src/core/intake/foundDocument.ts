import type { Activity } from "../domain/activity";

/** A pledge as it stands in a document, with all that stands around it and tells of it. */
export interface FoundPledge {
  readonly text: string;
  /** The heading it stands under. */
  readonly focusArea: string | null;
  /** Who promises: the words before "lovar", or the table's own cell. */
  readonly promiser: string | null;
  /** What is told beneath it, in paragraphs and deeper items: as a rule what came of it. */
  readonly notes: readonly string[];
}

/** An activity of a plan: one row of Aktivitetsplan. */
export interface FoundActivity extends Activity {
  /** False where a cell has several activities and another cell not as many to pair them with. */
  readonly isPaired: boolean;
}

/** What a document was found to hold. */
export interface FoundDocument {
  /** The year that its pledges are for, `null` where it says none. */
  readonly year: number | null;
  /** The municipality without the word for it: "Eskilstuna". */
  readonly municipality: string | null;
  /** True where its words are mostly Swedish; a text of a few words is given the benefit. */
  readonly isSwedish: boolean;
  readonly pledges: readonly FoundPledge[];
  readonly activities: readonly FoundActivity[];
  /** Paragraphs and items that stand under no pledge. */
  readonly loose: readonly string[];
}
