import type { Host } from "../host/hostOptions";
import {
  faultCodes,
  namedFaults,
  type FaultName,
  type FaultParameter,
  type FaultParameters,
  type NamedFault,
} from "../host/protocol/namedFaults";
import { labelled, make } from "./fields";
import { faultLanguage, instrumentWords } from "./instrumentWords";
import type { Language } from "./settings";

/** Where faults are ordered for the requests that come; drawn anew when the language changes. */
export interface FaultPanel {
  draw(language: Language): void;
  /** Shows what is ordered and lasts now. */
  refresh(): void;
}

/** The panel in `place`, over the host that is there when something is ordered. */
export function createFaultPanel(place: HTMLElement, host: () => Host | null): FaultPanel {
  const status = make("p", { role: "status", className: "ordered" });
  const lasting = make("ul", { className: "lasting" });
  let language: Language = "sv-SE";

  const labelOf = (name: FaultName): string =>
    namedFaults.find((one) => one.name === name)?.words[faultLanguage(language)].label ?? name;

  function draw(next: Language): void {
    language = next;
    const words = instrumentWords(language).faults;
    const select = make("select", { name: "fault" });
    select.append(...namedFaults.map(({ name }) => new Option(labelOf(name), name)));
    const does = make("p", { id: "faultDoes", className: "does" });
    select.setAttribute("aria-describedby", does.id);
    const fields = make("div", { className: "parameters" });
    const request = numberField("request", 1);
    const times = numberField("times", 1);

    const chosen = (): NamedFault =>
      namedFaults.find(({ name }) => name === select.value) ?? firstFault;
    const show = (): void => {
      does.textContent = chosen().words[faultLanguage(language)].does;
      fields.replaceChildren(
        ...chosen().parameters.map((name) =>
          labelled(words.parameters[name], parameterField(name, language)),
        ),
      );
    };
    select.addEventListener("change", show);

    const form = make("form", { className: "order" });
    form.append(
      labelled(words.fault, select),
      labelled(words.request, request),
      labelled(words.times, times),
      fields,
      make("button", { type: "submit", textContent: words.order }),
      does,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const { name } = chosen();
      host()?.fault(name, readParameters(new FormData(form)));
      status.textContent = words.ordered(labelOf(name), Number(request.value));
    });
    const endAll = make("button", { type: "button", textContent: words.endAll });
    endAll.addEventListener("click", () => {
      host()?.calm();
      refresh();
      status.textContent = words.calm;
    });
    place.replaceChildren(form, endAll, status, lasting);
    show();
  }

  function refresh(): void {
    const words = instrumentWords(language).faults;
    lasting.setAttribute("aria-label", words.lasting);
    lasting.replaceChildren(
      ...(host()?.conditions() ?? []).map((condition) => {
        const item = make("li", {});
        const end = make("button", { type: "button", textContent: words.end(labelOf(condition)) });
        end.addEventListener("click", () => {
          host()?.endCondition(condition);
          refresh();
        });
        item.append(end);
        return item;
      }),
    );
  }

  return { draw, refresh };
}

const firstFault: NamedFault = {
  name: "refused",
  parameters: ["code"],
  isCondition: false,
  words: { sv: { label: "", does: "" }, en: { label: "", does: "" } },
};

function numberField(name: string, value: number, min = 1): HTMLInputElement {
  return make("input", {
    name,
    type: "number",
    min: String(min),
    value: String(value),
    required: true,
  });
}

/** A cell, with or without its sheet. */
const cellPattern = "(.+!)?\\$?[A-Za-z]{1,3}\\$?\\d+";

/** What each parameter is before anybody has said. */
function parameterField(name: FaultParameter, language: Language): HTMLElement {
  switch (name) {
    case "code": {
      const select = make("select", { name });
      const { codes } = instrumentWords(language).faults;
      for (const code of Object.keys(faultCodes) as (keyof typeof faultCodes)[]) {
        select.append(new Option(codes[code], code));
      }
      return select;
    }
    case "afterActions":
      return numberField(name, 3, 0);
    case "milliseconds":
      return numberField(name, 5_000, 0);
    case "address":
      return make("input", { name, value: "A1", required: true, pattern: cellPattern });
    case "value":
    case "target":
      return make("input", { name });
  }
}

function readParameters(form: FormData): FaultParameters {
  const text = (name: string): string | undefined => {
    const given = form.get(name);
    return typeof given === "string" && given !== "" ? given : undefined;
  };
  const numbers = ["request", "times", "afterActions", "milliseconds"];
  const names = [...numbers, "code", "address", "value", "target"];
  return Object.fromEntries(
    names.flatMap((name) => {
      const given = text(name);
      return given === undefined ? [] : [[name, numbers.includes(name) ? Number(given) : given]];
    }),
  );
}
