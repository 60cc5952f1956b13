/** What may be listened to on one sheet and on all of them. */
export const sheetEvents = [
  "onActivated",
  "onCalculated",
  "onChanged",
  "onDeactivated",
  "onNameChanged",
  "onProtectionChanged",
  "onSelectionChanged",
  "onVisibilityChanged",
] as const;
