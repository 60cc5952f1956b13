import type { FaultCode, FaultParameter } from "../host/protocol/namedFaults";
import type { Language } from "./settings";

/** The words of the panel of faults and of the log of requests. */
export interface InstrumentWords {
  readonly faults: {
    readonly title: string;
    readonly fault: string;
    readonly request: string;
    readonly times: string;
    readonly order: string;
    readonly endAll: string;
    readonly end: (label: string) => string;
    readonly ordered: (label: string, request: number) => string;
    readonly calm: string;
    readonly lasting: string;
    readonly parameters: Readonly<Record<FaultParameter, string>>;
    readonly codes: Readonly<Record<FaultCode, string>>;
  };
  readonly log: {
    readonly title: (count: number) => string;
    readonly caption: string;
    readonly filter: string;
    readonly showAll: string;
    readonly empty: string;
    readonly none: string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly more: (count: number) => string;
  };
}

const swedish: InstrumentWords = {
  faults: {
    title: "Fel på beställning",
    fault: "Fel",
    request: "Begäran nummer",
    times: "Gånger",
    order: "Beställ",
    endAll: "Avsluta allt",
    end: (label) => `Avsluta: ${label}`,
    ordered: (label, request) => `Beställt: ${label}, begäran ${String(request)} härifrån.`,
    calm: "Inget är beställt.",
    lasting: "Råder nu",
    parameters: {
      code: "Kod",
      afterActions: "Efter så många steg",
      milliseconds: "Millisekunder",
      address: "Cell",
      value: "Innehåll",
      target: "Blad eller tabell",
    },
    codes: {
      cellBeingEdited: "en cell redigeras",
      accessDenied: "åtkomst nekad",
      sessionExpired: "anslutningen har gått ut",
      activityLimit: "för mycket att göra",
      requestTooLarge: "för stor begäran",
      answerTooLarge: "för stort svar",
      general: "allmänt fel",
    },
  },
  log: {
    title: (count) => `Begäranden (${String(count)})`,
    caption: "Vad tillägget har bett Excel om, senast sist",
    filter: "Visa bara rader med",
    showAll: "Visa även städning och tjänster",
    empty: "Töm",
    none: "Inga begäranden att visa.",
    columns: ["Nr", "Vad", "Byte dit", "Byte hit", "ms", "Fel"],
    more: (count) => `… och ${String(count)} till`,
  },
};

const english: InstrumentWords = {
  faults: {
    title: "Faults on command",
    fault: "Fault",
    request: "Request number",
    times: "Times",
    order: "Order",
    endAll: "End all",
    end: (label) => `End: ${label}`,
    ordered: (label, request) => `Ordered: ${label}, request ${String(request)} from here.`,
    calm: "Nothing is ordered.",
    lasting: "Lasts now",
    parameters: {
      code: "Code",
      afterActions: "After so many actions",
      milliseconds: "Milliseconds",
      address: "Cell",
      value: "Content",
      target: "Sheet or table",
    },
    codes: {
      cellBeingEdited: "a cell is being edited",
      accessDenied: "access denied",
      sessionExpired: "session expired",
      activityLimit: "too much to do",
      requestTooLarge: "request too large",
      answerTooLarge: "answer too large",
      general: "general error",
    },
  },
  log: {
    title: (count) => `Requests (${String(count)})`,
    caption: "What the add-in has asked Excel for, the latest last",
    filter: "Show only rows with",
    showAll: "Show clean-up and services too",
    empty: "Empty",
    none: "No requests to show.",
    columns: ["No.", "What", "Bytes there", "Bytes back", "ms", "Fault"],
    more: (count) => `… and ${String(count)} more`,
  },
};

/** The words in the language of the page. */
export const instrumentWords = (language: Language): InstrumentWords =>
  language === "en-US" ? english : swedish;

/** The language of the words of a fault. */
export const faultLanguage = (language: Language): "sv" | "en" =>
  language === "en-US" ? "en" : "sv";
