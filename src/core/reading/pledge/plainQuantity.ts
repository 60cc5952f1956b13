/** What a quantity is where nothing else is told of it. */
export const plainQuantity = {
  isPercent: false,
  isPoints: false,
  isFraction: false,
  isApproximate: false,
  isArticle: false,
  cue: null,
  lead: "",
  noun: null,
  isTime: false,
  isSpan: false,
  isNaming: false,
} as const;
