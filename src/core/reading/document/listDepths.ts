/** Where an item stands and what it is marked by. */
interface MarkedItem {
  readonly indent: number;
  readonly mark: string;
}

/** Tells how deep the items of a text stand, one after the other. */
export interface ListDepths {
  of(item: MarkedItem): number;
  /** A heading ends all lists. */
  forget(): void;
}

/** Marks from the outermost list inwards, as word processors use them; all others are bullets. */
const inwards = ["1", "a", "•", "o◦○", "▪▫□§"];
const bullet = 2;

/**
 * Follows the lists of a text: an item further to the right than the one above is deeper, and so is
 * one at the same place with a mark for inner lists, as copies lose the indent.
 *
 * @example of({ indent: 0, mark: "-" }), of({ indent: 1, mark: "-" }), of({ indent: 0, mark: "-" }) → 0, 1, 0
 */
export function listDepths(): ListDepths {
  let open: { readonly indent: number; readonly rank: number }[] = [];
  return {
    of({ indent, mark }) {
      const found = inwards.findIndex((marks) => marks.includes(mark.replace(/[.()]/g, "")));
      const rank = found < 0 ? bullet : found;
      open = open.filter(
        (outer) => outer.indent < indent || (outer.indent === indent && outer.rank < rank),
      );
      open.push({ indent, rank });
      return open.length - 1;
    },
    forget() {
      open = [];
    },
  };
}
