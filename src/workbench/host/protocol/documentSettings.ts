/**
 * Saves what Office.context.document.settings sends: all settings as pairs of key and JSON text; what is
 * not among them is gone.
 */
export function saveSettings(settings: Map<string, string>, data: unknown): void {
  const { DdaSettingsMethod } = data as { DdaSettingsMethod?: { Properties?: readonly unknown[] } };
  settings.clear();
  for (const pair of DdaSettingsMethod?.Properties ?? []) {
    if (Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string")
      settings.set(pair[0], pair[1]);
  }
}

/** The answer to `refreshAsync`. */
export function loadSettings(settings: ReadonlyMap<string, string>): Record<string, unknown> {
  return { Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
}
