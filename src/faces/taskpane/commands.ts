/** What the ribbon and the menus ask of the pane. */
export type Command = "check" | "checkSelection" | "createFollowUp";

const eventName = "lofteskollen:command";

const commands: readonly Command[] = ["check", "checkSelection", "createFollowUp"];

/**
 * Asks the pane for something: to check, or to show the follow-up that is due. A request before the
 * pane is there is kept.
 *
 * The ribbon's buttons call this. It goes through the page, not through a variable, so that it holds
 * even where the ribbon's bundle has a copy of this module of its own.
 */
export function requestCommand(command: Command): void {
  document.documentElement.dataset["command"] = command;
  window.dispatchEvent(new Event(eventName));
}

/** Calls back for each request, and at once for one that was kept; answers with what ends it. */
export function onCommand(listener: (command: Command) => void): () => void {
  const take = (): void => {
    const asked = document.documentElement.dataset["command"];
    const command = commands.find((one) => one === asked);
    delete document.documentElement.dataset["command"];
    if (command !== undefined) listener(command);
  };
  window.addEventListener(eventName, take);
  take();
  return () => {
    window.removeEventListener(eventName, take);
  };
}
