const eventName = "lofteskollen:check";

/**
 * Asks the pane to show *Att se över* and check; a request before the pane is there is kept.
 *
 * The ribbon's button calls this. It goes through the page, not through a variable, so that it holds
 * even where the ribbon's bundle has a copy of this module of its own.
 */
export function requestCheck(): void {
  document.documentElement.dataset["checkRequested"] = "true";
  window.dispatchEvent(new Event(eventName));
}

/** Calls back for each request, and at once for one that was kept; answers with what ends it. */
export function onCheckRequested(listener: () => void): () => void {
  const take = (): void => {
    if (document.documentElement.dataset["checkRequested"] === undefined) return;
    delete document.documentElement.dataset["checkRequested"];
    listener();
  };
  window.addEventListener(eventName, take);
  take();
  return () => {
    window.removeEventListener(eventName, take);
  };
}
