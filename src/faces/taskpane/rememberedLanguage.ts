import { languages, type Language } from "../../core/language/language";

const key = "lofteskollen.language";

/** Excel on the web gives each workbook's page a part of the storage; without it the key is plain. */
const ownKey = (): string => {
  const partition = typeof Office === "undefined" ? undefined : partitionKey();
  return partition === undefined || partition === "" ? key : `${partition}${key}`;
};

// Office.context is not there before Office has answered, whatever its types say.
const partitionKey = (): string | undefined =>
  (Office as { context?: { partitionKey?: string } }).context?.partitionKey;

/** The language that Excel had last time, or `null`; blocked storage remembers nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(ownKey()) ?? localStorage.getItem(key);
    return languages.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the language for next time's first paint. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(ownKey(), language);
  } catch {
    // Storage is blocked in private windows and by some administrators; only the first paint differs.
  }
}
