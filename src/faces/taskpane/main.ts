import { failureText } from "../../core/language/failureText";
import { languageOf } from "../../core/language/language";
import { afterFirstPaint } from "./afterFirstPaint";

// The page's own script is only this: React and the views come when the skeleton has been seen.
const place = document.getElementById("pane");
if (place) {
  afterFirstPaint(() => {
    void openPane(place);
  });
}

async function openPane(place: HTMLElement): Promise<void> {
  let drawPane: (place: HTMLElement) => void;
  try {
    ({ drawPane } = await import(/* webpackChunkName: "pane" */ "./drawPane"));
  } catch {
    place.textContent = failureText({ code: "pane.notLoaded" }, languageOf(navigator.language));
    return;
  }
  drawPane(place);
}
