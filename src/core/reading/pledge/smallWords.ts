const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const prepositions = wordsOf(
  "i på av för med till från om under per vid mot hos inom utanför utom genom utan mellan kring runt längs intill nära efter före innan över bland enligt omkring åt utöver gällande angående avseende rörande utifrån via tillsammans inklusive exklusive utmed innanför bakom framför trots kopplat kopplade",
);

/** Words that are no noun: conjunctions, pronouns, adverbs, auxiliary verbs. */
const others = wordsOf(
  "och eller samt men som där att ska skall kommer är har vara bli blir inte ej så än varav därav varje samtliga alla de den det dem sig sin sitt sina vi oss vår vårt våra man lovar senast särskilt främst även också både dels minst högst årligen dagligen varje ute här nu redan totalt sammanlagt sammantaget respektive dock alltså vilket vilka vilken när då medan eftersom ha kunna kan vill bör måste får annan annat andra årets gemensamt tidigare aktivt varannan vartannat",
);

/** True for a word that ends a noun phrase. */
export const isSmall = (word: string): boolean => prepositions.has(word) || others.has(word);
