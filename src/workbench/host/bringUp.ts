/** What office.js must read in `window.name` to find its host. */
export interface BringUp {
  /** New for every launch: office.js caches settings under it. */
  readonly conversationId: string;
  readonly addInId: string;
  /** Origin of the window that hosts the frame; https, and the add-in's own host name (any port). */
  readonly hostOrigin: string;
  readonly displayLanguage: string;
}

/** Shared runtime (1) and custom functions (2): what the add-in's manifest asks for. */
const flags = 3;

/**
 * Makes the value for the iframe's `name` attribute; set it before `src`.
 *
 * @example
 * frameName({ conversationId: "c1", addInId: "a1", hostOrigin: "https://localhost:3000", displayLanguage: "sv-SE" })
 * // '{"baseFrameName":"c1","hostInfo":"Excel$Web$16.01$sv-SE$c1$$$3","xdmInfo":"c1|a1|https://localhost:3000",…}'
 */
export function frameName(bringUp: BringUp): string {
  const { conversationId, addInId, hostOrigin, displayLanguage } = bringUp;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.01$${displayLanguage}$${conversationId}$$$${String(flags)}`,
    xdmInfo: `${conversationId}|${addInId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
