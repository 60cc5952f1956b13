import { element } from "./element";
import { addressWith } from "./settings";
import type { Settings } from "./settings";

/** What the controls do without loading the page anew; the rest changes the address. */
export interface ControlActions {
  setWidth(width: number): void;
  setBlanks(blanks: Settings["blanks"]): void;
  setLanguage(language: Settings["language"]): void;
  /** Asked before the page is loaded anew, which drops what was changed. */
  mayLeave(): Promise<boolean>;
}

type Choice = readonly [value: string, label: string];

/** Draws the small controls to the right in the title bar. */
export function drawControls(
  settings: Settings,
  samples: readonly string[],
  opened: string,
  actions: ControlActions,
): void {
  const names = samples.includes(opened) ? samples : [opened, ...samples];
  element("controls").replaceChildren(
    choice(
      "Arbetsbok",
      "sample",
      names.map((name) => [name, name]),
      opened,
      (sample, takeBack) => {
        leaveFor({ sample }, takeBack);
      },
    ),
    choice("Språk", "language", languages, settings.language, (value) => {
      const language = value === "en-US" ? "en-US" : "sv-SE";
      remember({ lang: language });
      actions.setLanguage(language);
    }),
    choice("Data", "data", languages, settings.dataLocale, (data) => {
      location.search = addressWith({ data });
    }),
    choice("Tomma celler", "blanks", blankChoices, settings.blanks, (value) => {
      const blanks = value === "null" ? "null" : "zero";
      remember({ blanks });
      actions.setBlanks(blanks);
    }),
    choice("Färger", "theme", themes, settings.theme, (theme, takeBack) => {
      leaveFor({ theme }, takeBack);
    }),
    choice("Panel", "width", widths(settings.width), String(settings.width), (width) => {
      remember({ width });
      actions.setWidth(Number(width));
    }),
  );

  function leaveFor(changes: Readonly<Record<string, string>>, takeBack: () => void): void {
    void actions.mayLeave().then((may) => {
      if (may) location.search = addressWith(changes);
      else takeBack();
    });
  }
}

/** Shows the name of a workbook that was opened without loading the page anew. */
export function showOpened(name: string): void {
  const select = element("controls").querySelector<HTMLSelectElement>("select[name=sample]");
  if (!select) return;
  if (![...select.options].some(({ value }) => value === name))
    select.append(new Option(name, name));
  select.value = name;
}

/** Shows a width that was not chosen in the list but dragged. */
export function showWidth(width: number): void {
  const select = element("controls").querySelector<HTMLSelectElement>("select[name=width]");
  if (!select) return;
  const value = String(width);
  const isListed = [...select.options].some((option) => option.value === value);
  if (!isListed) select.append(new Option(`${value} px`, value));
  select.value = value;
}

const languages: readonly Choice[] = [
  ["sv-SE", "svenska"],
  ["en-US", "engelska"],
];
const blankChoices: readonly Choice[] = [
  ["zero", "som 0"],
  ["null", "som null"],
];
const themes: readonly Choice[] = [
  ["light", "ljusa"],
  ["dark", "mörka"],
];

const hints: Readonly<Record<string, string>> = {
  blanks: "Hur en tom cell når egna funktioner: Excel för datorn skickar 0, Excel på webben null.",
  data: "Språket för tal, datum och formler i bladet; oberoende av visningsspråket.",
  language: "Visningsspråket. Panelen laddas om.",
  theme: "Panelen läser färgerna som webbläsarens val av ljust eller mörkt.",
  width: "Bredden på tilläggets sida; listen mellan bladet och panelen går också att dra.",
};

function widths(own: number): readonly Choice[] {
  const offered = [...new Set([320, 350, 450, 600, own])].sort((one, other) => one - other);
  return offered.map((width) => [String(width), `${String(width)} px`]);
}

function remember(changes: Readonly<Record<string, string>>): void {
  history.replaceState(null, "", addressWith(changes));
}

function choice(
  label: string,
  name: string,
  choices: readonly Choice[],
  chosen: string,
  onChoose: (value: string, takeBack: () => void) => void,
): HTMLElement {
  const select = document.createElement("select");
  select.name = name;
  select.append(
    ...choices.map(([value, text]) => new Option(text, value, false, value === chosen)),
  );
  let before = chosen;
  select.addEventListener("focus", () => {
    before = select.value;
  });
  select.addEventListener("change", () => {
    onChoose(select.value, () => {
      select.value = before;
    });
  });
  const wrapper = document.createElement("label");
  wrapper.title = hints[name] ?? "";
  wrapper.append(label, select);
  return wrapper;
}
