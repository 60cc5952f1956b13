import { foldWord } from "../reading/words";

/** Words that say nothing of what a text is about. */
const common = new Set(
  "alla andra annat antal antalet att bland blev blir både deras dess detta dock där efter eller ett flera från fått före först för genom genomföra genomfört genomförts genomföras genomförs genomfördes gjordes göra gjort göras haft hade halva hela hittills hos hållits hölls inför inga ingen inklusive inom inte inte kommer kommun kommunen kommunens kunde kunnat löfte löftet lovar man med mellan minst mot måste ned ner något några nästan när och också olika om omkring ordna ordnades ordnats polis polisen polisens polismyndigheten på redan ska skall samt samtidigt sedan ser sin sina skett som st stycken syfte särskilda särskilt tillsammans till totalt tre två under upp utan utfört utföra vad var vara varit vara vid viss våra vår väl året året års över fyra fem sex högst".split(
    " ",
  ),
);

const endings =
  /(?:arnas?|ernas?|ornas?|ningars?|ningen|ningar|ning|andets?|heten|heter|het|aren|are|ades?|ats|ar|er|or|en|et|na|as|es|ts|a|e|t|n|s)$/;

/**
 * The words of a text that tell what it is about, without endings: what two texts on the same matter
 * have in common.
 *
 * @example wordStems("Trafikkontroller i de prioriterade stadsdelarna") → ["trafikkontroll", "prioriterad", "stadsdel"]
 */
export function wordStems(text: string): readonly string[] {
  const words = foldWord(text).match(/\p{L}{3,}/gu) ?? [];
  return words.flatMap((word) => (common.has(word) ? [] : [stemOf(word)]));
}

const stemOf = (word: string): string => {
  const stem = word.replace(endings, "");
  return stem.length >= 3 ? stem : word;
};
