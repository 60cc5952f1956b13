import type { Blanks } from "../host/hostOptions";

/** What the workbench is set to: its address carries it, so that a test or a link can say it. */
export interface Settings {
  /** Name of the workbook to open; `null` takes the server's choice. */
  readonly sample: string | null;
  readonly language: Language;
  /** Language of the data: how numbers and dates are typed and shown, whatever the display's language is. */
  readonly dataLocale: Language;
  readonly blanks: Blanks;
  readonly theme: Theme;
  readonly isPaneOpen: boolean;
  /** Width of the pane's page in pixels. */
  readonly width: number;
}

export type Language = "sv-SE" | "en-US";
export type Theme = "light" | "dark";

const narrowest = 200;
const usualWidth = 350;

/**
 * Reads the address: `?sample=NAME&lang=sv-SE&data=sv-SE&blanks=null&theme=dark&pane=closed&width=320`.
 *
 * What is missing or unknown gets the usual value.
 */
export function readSettings(query: URLSearchParams): Settings {
  const width = Number(query.get("width") ?? usualWidth);
  return {
    sample: query.get("sample"),
    language: query.get("lang") === "en-US" ? "en-US" : "sv-SE",
    dataLocale: query.get("data") === "en-US" ? "en-US" : "sv-SE",
    blanks: query.get("blanks") === "null" ? "null" : "zero",
    theme: query.get("theme") === "dark" ? "dark" : "light",
    isPaneOpen: query.get("pane") !== "closed",
    width: width >= narrowest ? width : usualWidth,
  };
}

/** The address of the same page with some settings changed. */
export function addressWith(changes: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  return `?${query.toString()}`;
}
