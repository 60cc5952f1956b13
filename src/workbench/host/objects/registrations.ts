/**
 * The calls by which office.js announces that somebody listens to a collection or a sheet. The host
 * fires the events it plays to whoever listens, so there is nothing to do but to say yes.
 */
export const registrations: Readonly<Record<string, () => null>> = Object.fromEntries(
  ["DataChanged", "SelectionChanged", "Activated", "Deactivated", "Added", "Deleted", "Calculated"]
    .map((event) => `${event}Event`)
    .concat("EventNameChanged")
    .flatMap((event) =>
      ["_Register", "_Unregister"].map((verb) => [`${verb}${event}`, () => null]),
    ),
);
