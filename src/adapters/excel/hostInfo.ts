/** Where the pane runs: which program, on what, and which version. */
export interface HostInfo {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
}

/**
 * Tells host and platform through Microsoft's office-js-helpers.
 *
 * The package is archived and weighs more than the pane's own words, so it is loaded only when
 * somebody asks, and nothing but these two getters of it is used.
 *
 * @example await hostInfo() → { host: "EXCEL", platform: "WEB", version: "16.0.…" }
 */
export async function hostInfo(): Promise<HostInfo> {
  const { Utilities } = await import(
    /* webpackChunkName: "host-info" */ "@microsoft/office-js-helpers"
  );
  return {
    host: Utilities.host,
    platform: Utilities.platform,
    version: Office.context.diagnostics.version,
  };
}
