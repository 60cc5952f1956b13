import type { FindingPlace } from "../../core/findings/finding";
import { cellAddress } from "../../core/sheet/address";
import { useWords } from "./spokenLanguage";
import type { PaneActions } from "./usePane";

/** A place as people read it: `placeText({ sheet: "Löften", row: 6, column: 4, heading: "Målvärde" }) → "Löften!E7 · Målvärde"`. */
export const placeText = (place: FindingPlace): string =>
  `${place.sheet}!${cellAddress(place)}${place.heading === null ? "" : ` · ${place.heading}`}`;

interface PlaceButtonProps {
  readonly place: FindingPlace;
  readonly actions: PaneActions;
  readonly tabIndex: 0 | -1;
}

/** Leads to a cell. */
export function PlaceButton({ place, actions, tabIndex }: PlaceButtonProps): React.JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      className="place"
      tabIndex={tabIndex}
      onClick={() => {
        actions.showCell(place);
      }}
    >
      <span className="visually-hidden">{words.findings.showCell} </span>
      {placeText(place)}
    </button>
  );
}
