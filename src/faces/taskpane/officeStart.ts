import { languageOf, type Language } from "../../core/language/language";
import type { OfficeAnswer } from "./paneHost";
import { rememberedLanguage, rememberLanguage } from "./rememberedLanguage";

/** What we ask of `Office.context`. Excel on the web leaves the theme out. */
interface OfficeSurroundings {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly isDarkTheme?: boolean };
}

/** Office's side of the pane before and after it has answered. */
export interface OfficeStart {
  whenReady(): Promise<OfficeAnswer>;
  displayLanguage(): Language | null;
  isDark(): boolean;
}

/**
 * Waits for Office without holding up the page.
 *
 * @example startOffice().displayLanguage() → "sv" where last time was in Swedish
 */
export function startOffice(): OfficeStart {
  let isReady = false;
  const ready = waitForOffice().then((answer) => {
    isReady = true;
    const tag = surroundings()?.displayLanguage;
    if (answer === "excel" && tag !== undefined) rememberLanguage(languageOf(tag));
    return answer;
  });
  return {
    whenReady: () => ready,
    displayLanguage() {
      const tag = isReady ? surroundings()?.displayLanguage : undefined;
      return tag === undefined ? rememberedLanguage() : languageOf(tag);
    },
    isDark: () =>
      (isReady ? surroundings()?.officeTheme?.isDarkTheme : undefined) ?? darkPreference().matches,
  };
}

/** The browser's own wish for dark colours. */
export const darkPreference = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

async function waitForOffice(): Promise<OfficeAnswer> {
  if (typeof Office === "undefined") return "missing";
  const { host } = await Office.onReady();
  // Compared as text: the enumeration is not there in a plain browser.
  return String(host) === "Excel" ? "excel" : "notExcel";
}

const surroundings = (): OfficeSurroundings | undefined =>
  (Office as { context?: OfficeSurroundings }).context;
