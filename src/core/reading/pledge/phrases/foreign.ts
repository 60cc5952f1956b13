import { phrases } from "../phrase";

/** Small words of our neighbours' languages: with two of them a sentence is none that we read. */
export const foreign = [
  ...phrases("foreign", [
    "the|will|shall|and|of|with|at|least|to|by|for|be|is|this|our|we|every|all|per",
    "skal|vil|og|af|ikke|der|ved|hver|mellem|mellom|politiet",
    "und|der|die|das|wird|werden|mit|mindestens|von|für|eine|polizei",
    "ja|joka|vähintään|poliisi|kunta|vuodessa|on|että",
    "les|des|une|est|avec|pour|dans|sur|moins|la|los|las|del|policía|police",
  ]),
];
