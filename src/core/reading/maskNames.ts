const year = "(?:19|20)\\d\\d";
const month =
  "(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

const comparing = "(?:jämför[a-z]*(?: med)?|j(?:fr|mf)\\.?(?: med)?|vs\\.?)";

/**
 * Shapes of figures that count nothing reported, each from its first word on. Runs of any length are
 * bounded where they could be tried anew from every place, so that time stays linear.
 */
const names = [
  // Law sections: "§ 5", "3 kap. 5 §".
  "§+ ?\\d+|\\d+ ?(?:[a-z] )?(?:§|kap)",
  // Ages: "15 till 18 år", "18-åringar"; "104 år 2021" is a count and a year.
  `\\d+(?: ?(?:-|till|och) ?\\d+)?[ -]år(?:s|ing[a-z]*)?(?! ${year}|[a-zåäö])`,
  // Dates and years: "2021-03-11", "11/3-21", "den 11/3", "11 mars 2021", "under 2021", "2020: ".
  `\\d{4}-\\d\\d?-\\d\\d?|\\d\\d?[./]\\d\\d?[-.]\\d\\d(?:\\d\\d)?(?![\\d.])|(?:den )?\\d\\d?/\\d\\d? ${year}`,
  `den \\d\\d?/\\d\\d?|(?:\\d\\d?(?::e)? )?${month}(?: ${year}| ?(?!.))(?! st)|\\d\\d? ${month}(?![a-z])`,
  `(?:under|år|året|i|sedan|från|till|med|än|mot|för|våren|sommaren|hösten|vintern|per|och) ${year}(?![\\d_%]| st| %)`,
  `${year}(?:(?=: |\\)| - )|-tal[a-z]*)`,
  // The number of a thing, a whole that is known, a part, an aim, the other side of a comparison.
  "(?:nr|nummer|punkt|vecka|v|åk|löfte|steg|del|mål|målet|tertial|kvartal|kl|tel|varav|därav|de|våra|båda|alla|samtliga|om)[.:]? \\d+",
  `${comparing}(?: år)? [\\d_]+|under \\d+ (?:timm|dag|dygn|veck|månad)`,
  // Words with digits: "covid-19", "A123.456/2021", "1:a", "2021-T1", "15-18-åringar".
  "dnr [^ ]+|[a-zåäö][^ ]{0,60}\\d[^ ]*|\\d[\\d-]{0,20}[:-](?!tal)[a-zåäö][^ ]*",
  // Per cent that only names: "100 % ren hårdträning".
  "\\d[\\d.,_]* ?(?:%|procent) (?!(?:av|i|på|jämfört|jfr|jmf|vs|för|inom|under|har|är|vid|till|från|sedan|mot|och|eller|ökning|minskning|fler|färre|högre|lägre|mer|mindre|än)(?![a-zåäö]))[a-zåäö]",
];
const name = new RegExp(`(^|[ (])(?:${names.join("|")})`, "g");

/** "T1 2021", "5 möten 2021": a year closes the clause, save after a word of counting. */
const closingYear = new RegExp(
  `(^|[ (])(?!(?:antalet|antal|totalt?|summa|är|var|blev|gjordes|hölls|ca|cirka|drygt|över|nästan|runt|minst|högst|knappt|ungefär|omkring|c:a) )(?=[^ :]{0,40}[a-zåäö])([^ :]{1,60}) ${year}(?=[.,;)]|$)`,
  "g",
);

/**
 * Blots out the figures of a tidy text that are no counts: years, dates, ages, law sections, names.
 *
 * @example maskNames("under 2021 gjordes 9 sök") → "¤ gjordes 9 sök"
 */
export const maskNames = (text: string): string =>
  text
    .replace(/^\d\d?[.)] (?=[a-zåäö])/, "")
    .replace(closingYear, "$1$2 ¤")
    .replace(name, "$1¤");

/** Words that leave a figure inexact also where they follow it. */
const inexact =
  "(?:ungefär|ca|c:a|cir[ck]a|omkring|typ|nästan|närmare|knappt|drygt|minst|högst|max|maximalt|som (?:mest|minst)|uppemot|bortåt|inemot|i princip|i stort sett|sisådär|uppskattningsvis|gissningsvis|och uppåt)";
const counted = "\\d[^ ]{0,40}(?: [a-zåäö]{1,30})?";

/** Shapes that make every figure beside them too uncertain to be told. */
const doubts = [
  // Rates: "2 per vecka", "5 gånger i veckan"; "4 per år" is a count.
  "(?:per|varje) (?!år|cent)|var (?:veck|dag|annan|tredje|fjärde|sjätte)|(?:i|om) (?:veckan|månaden|dagen)|[^ ]{1,60}/(?:veck|mån|dag)",
  // "Två och en halv", "flera hundra", "inte 4", "ej fler än 4", "långt över 4".
  "e(?:n|tt) (?:halv|inställ)|(?:flera|några|många|par|mellan) \\d",
  "(?:inte|ej|icke) (?:över |under |upp till |minst |riktigt |fullt |[a-zåäö]{3,6} än )?\\d",
  "(?:långt|betydligt|klart|väl|vida|bit|mycket) (?:över|under|[a-zåäö]{3,6} än) \\d",
  // "Två dussin", "två tredjedelar", "2 milj", "miljoner kronor: 2", "2 möten inställda".
  "milj[a-z]*(?: [a-zåäö]{1,30})?: \\d",
  "\\d[^ ]{0,40} (?:dussin|tjog|tolerans|milj|och samlev|procentenh|promille|‰|%-|[a-zåäö]+edel)",
  `${counted} (?:inställ|kvar(?!ter)|återst|sakna)`,
  // "100 ungefär", "100 (cirka)", "5 eller fler", "100 plus", "100?", "kanske 100".
  `${counted} \\(?(?:${inexact}|eller|or)(?![a-zåäö]|[.:]? ?[\\d+-])`,
  `${inexact}(?=[,;!]|[.:]?(?:$|\\))|\\. [^\\d])`,
  "[^ ]{0,60}\\?|plus(?![a-zåäö])|(?:kanske|troligen|troligtvis|förmodligen|antagligen|möjligen|eventuellt)(?![a-zåäö])",
  // "Ett eller två", "en av tre", "4 och ett".
  "e(?:n|tt)(?: [a-zåäö]{1,30})?(?:,| (?:eller|à|á|a|till|av|och|samt|resp[a-z.]*|-)) \\d",
  `${counted} (?:och|samt|à|á|-) e(?:n|tt)(?![a-zåäö])`,
  // What is planned is no outcome, up to the end of its sentence.
  "(?:ska|skall|bör|kommer|målet|planera(?:s|de)) [^.;!]*\\d",
];
/** "- 5" may be an item of a list or a minus. */
const doubt = new RegExp(`(?:^-*|[:(] ?)- \\d|(?:^|[ (])(?:${doubts.join("|")})`);

/**
 * True where no figure of a masked text can be trusted: rates, fractions in words, plans.
 *
 * @example isDoubtful("2 gånger per vecka") → true
 */
export const isDoubtful = (masked: string): boolean => doubt.test(masked);

const notPlaces = `natten|nätter|kväll|dagen|dagtid|morgon|eftermiddag|förmiddag|helg|vår|sommar|höst|vinter|året|${month}(?![a-zåäö])|(?:19|20)\\d\\d`;
const partOfPlace = new RegExp(
  `(?:^|[ (])(?:varav|därav)(?: [^ ,.;()]{1,40}){1,4} (?:i|på|inom|utanför|vid) (?!${notPlaces})`,
);

/**
 * True where a tidy text tells the whole and its part of one place, either of which may be meant.
 *
 * @example isSplitByPlace("200, varav 104 i centrum") → true; isSplitByPlace("3 st, varav 1 i maj") → false
 */
export const isSplitByPlace = (tidy: string): boolean => partOfPlace.test(tidy);

const comparison = new RegExp(
  `(?:(?:^|[ (])(?:${comparing}|mot|än)|(?:%|procent|ökning|öka[dt]e?|minskning|minska[dt]e?|oförändra[dt]e?|ne[rd]|upp|fler|färre|högre|lägre|mer|mindre) (?:sedan|från))(?: år)? (${year})(?!\\d)`,
);

/** The year that a tidy text compares with: `comparedYear("+5 % jämfört med 2021") → 2021`. */
export function comparedYear(text: string): number | null {
  const found = comparison.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
