import { textOf, type Block } from "../reading/document/block";

/** How far into a document its title and introduction reach. */
const introduction = 12;
const yearPattern = /(?<![\d.:/-])(20\d\d)(?:(\s?[-–]\s?)(20)?\d\d)?(?![\d:])/g;

/**
 * The year that a document's pledges are for: the one that its title and introduction name most, near
 * the words that give pledges and plans their year. Of "2022–2023" the first, and a lone year goes before.
 *
 * @example documentYear(textBlocks("Medborgarlöfte 2021\n\nBygger på överenskommelsen 2019–2023.")) → 2021
 */
export function documentYear(blocks: readonly Block[]): number | null {
  const scores = new Map<number, number>();
  const told = blocks.filter(({ kind }) => kind !== "table").slice(0, introduction);
  const headings = blocks.filter(({ kind }) => kind === "heading");
  for (const block of new Set([...told, ...headings])) {
    const text = textOf(block).toLowerCase();
    for (const found of text.matchAll(yearPattern)) {
      const before = text.slice(Math.max(0, found.index - 30), found.index);
      const isRange = found[2] !== undefined;
      const score =
        1 +
        (block.kind === "heading" ? 2 : 0) +
        (/löfte|åtagande/.test(text) ? 2 : 0) +
        (/(?:under|för|år|året|löfte[nt]?|aktiviteter|plan|lovar att under)\s*(?:år\s)?$/.test(
          before,
        )
          ? 2
          : 0) -
        (isRange && /överenskommelse/.test(before + text) ? 3 : 0) -
        (/^\s?(?:stycken|st\b|personer)/.test(text.slice(found.index + found[0].length)) ? 4 : 0);
      const year = Number(found[1]);
      scores.set(year, (scores.get(year) ?? 0) + score);
    }
  }
  const [best] = [...scores].sort((one, two) => two[1] - one[1]);
  return best && best[1] > 0 ? best[0] : null;
}

const place = /(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?:kommun|stad)(?:s|en|ens)?(?![\p{L}])/gu;

/**
 * The municipality that a document names most: "Strängnäs kommuns" → "Strängnäs". Else the place that
 * its title has before the year.
 *
 * @example documentMunicipality(textBlocks("Medborgarlöfte Ekby 2018")) → "Ekby"
 */
export function documentMunicipality(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const [, name = ""] of textOf(block).matchAll(place)) {
      const bare = name.replace(/^(?:Polisen|Och|I|Med|Vi)\s/, "");
      counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((one, two) => two[1] - one[1]);
  if (best) return best[0];
  for (const block of blocks.slice(0, introduction)) {
    if (block.kind !== "heading") continue;
    const [, name] = /löften?\s(?:i\s|för\s)?(\p{Lu}[\p{L}-]+)/u.exec(block.text) ?? [];
    if (name !== undefined) return name;
  }
  return null;
}

/** Small words that nearly every Swedish sentence has some of, and hardly any other language. */
const swedish =
  /(?<![\p{L}])(?:och|att|som|är|på|av|för|till|inte|ska|skall|ett|från|har|vid|kommer|minst|i|med|den|det|de|under|vi)(?![\p{L}])/gu;

/**
 * Tells whether a text is Swedish: one word of six is a small Swedish one. Norwegian and Danish come
 * near; they are told by their own letters and small words.
 *
 * @example isSwedish("The police will hold four meetings in the city centre every year") → false
 */
export function isSwedish(text: string): boolean {
  const sample = text.slice(0, 20_000).toLowerCase();
  const words = sample.match(/[\p{L}]+/gu)?.length ?? 0;
  if (words < 8) return !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/u.test(sample);
  const small = sample.match(swedish)?.length ?? 0;
  const foreign =
    sample.match(
      /(?<![\p{L}])(?:og|ikke|av den|skal|politiet|kommunen vil|af|the|and|und|der|die|les|des|ja|sekä|että)(?![\p{L}])|[æø]/gu,
    )?.length ?? 0;
  return small / words >= 1 / 12 && small > foreign * 1.5;
}
