/** Events by their name in Excel's API, to the part that office.js's announcements of listeners share. */
export const eventWireNames = {
  onActivated: "ActivatedEvent",
  onAdded: "AddedEvent",
  onCalculated: "CalculatedEvent",
  onChanged: "DataChangedEvent",
  onDeactivated: "DeactivatedEvent",
  onDeleted: "DeletedEvent",
  onNameChanged: "EventNameChanged",
  onProtectionChanged: "ProtectionChangedEvent",
  onSelectionChanged: "SelectionChangedEvent",
  onVisibilityChanged: "EventVisibilityChanged",
} as const;

/**
 * The calls by which office.js announces that somebody listens. The host fires the events it plays to
 * whoever listens, so there is nothing to do but to say yes.
 */
export function registrations(
  events: readonly (keyof typeof eventWireNames)[],
): Readonly<Record<string, () => null>> {
  return Object.fromEntries(
    events.flatMap((event) =>
      ["_Register", "_Unregister"].map((verb) => [`${verb}${eventWireNames[event]}`, () => null]),
    ),
  );
}
