import { textOf, type Block } from "../reading/document/block";
import { isPromise, promiserOf } from "../reading/document/promise";
import { documentMunicipality, documentYear, isSwedish } from "./documentFacts";
import type { FoundActivity, FoundDocument, FoundPledge } from "./foundDocument";
import { loosePledges } from "./loosePledges";
import { tableActivities, tablePledges } from "./tableActivities";

/**
 * Finds the pledges of a document: the items of a list that somebody promises, sentences that promise
 * by themselves, and rows of tables. Headings become their focus areas, and what stands beneath a pledge
 * its notes. A text that promises nothing in so many words is searched for sentences that set a target.
 *
 * @example findPledges(textBlocks("Polisen lovar att:\n- hålla fyra träffar")).pledges[0] →
 *   { text: "hålla fyra träffar", promiser: "Polisen", focusArea: null, notes: [] }
 */
export function findPledges(blocks: readonly Block[]): FoundDocument {
  const found = walk(blocks);
  const isBare = found.pledges.length === 0 && found.activities.length === 0;
  const { pledges, loose } = isBare ? loosePledges(blocks) : found;
  return {
    year: documentYear(blocks),
    municipality: documentMunicipality(blocks),
    isSwedish: isSwedish(blocks.slice(0, 400).map(textOf).join("\n")),
    pledges,
    activities: found.activities,
    loose,
  };
}

/** Where a walk through a document has come. */
interface Standing {
  focusArea: string | null;
  promiser: string | null;
  /** Whether what follows is promised: a list, or lines without marks. */
  open: "no" | "list" | "lines";
  current: {
    text: string;
    focusArea: string | null;
    promiser: string | null;
    notes: string[];
  } | null;
}

function walk(blocks: readonly Block[]): Pick<FoundDocument, "pledges" | "activities" | "loose"> {
  const pledges: FoundPledge[] = [];
  const activities: FoundActivity[] = [];
  const loose: string[] = [];
  const at: Standing = { focusArea: null, promiser: null, open: "no", current: null };
  const begin = (text: string, promiser: string | null): void => {
    at.current = { text: pledgeText(text), focusArea: at.focusArea, promiser, notes: [] };
    pledges.push(at.current);
  };
  const note = (text: string): void => {
    (at.current?.notes ?? loose).push(text);
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      const plan = tableActivities(block.rows);
      if (plan) activities.push(...plan);
      else pledges.push(...(tablePledges(block.rows, at.focusArea) ?? []));
      at.current = null;
      continue;
    }
    const { text } = block;
    const promise = isPromise(text);
    if (promise === "opens") {
      at.promiser = promiserOf(text);
      at.open = "list";
      at.current = null;
    } else if (block.kind === "heading" || isEnd(text)) {
      at.focusArea = isFocusArea(text) ? text.replace(/\s*:$/, "") : null;
      if (endsPromises(text)) at.open = "no";
      at.current = null;
    } else if (block.kind === "item" && at.open !== "no") {
      if (block.depth > 0 && at.current) note(text);
      else begin(text, at.promiser);
    } else if (promise === "gives" && text.length <= longestSentence) {
      begin(text, promiserOf(text));
    } else if (block.kind === "paragraph" && goesOnPromising(at, text)) {
      at.open = "lines";
      begin(text, at.promiser);
    } else note(text);
  }
  return { pledges, activities, loose };
}

/** A promise in running text; longer ones tell a story in which somebody once promised. */
const longestSentence = 600;

/** Copies of pages lose their bullets: the lines then go on where "lovar att" left off. */
const goesOnPromising = ({ open, current }: Standing, text: string): boolean =>
  (open === "lines" || (open === "list" && current === null)) &&
  /^(?:\p{Ll}|Att\s)/u.test(text) &&
  text.length <= longestSentence;

/** "Att genomföra …" after "lovar att" is a pledge of its own: "Genomföra …" would not be. */
const pledgeText = (text: string): string => {
  const bare = text.replace(/^att\s+/i, "").replace(/\s*[;,]$/, "");
  return bare.charAt(0).toLocaleUpperCase("sv") + bare.slice(1);
};

/** Titles name the document and not what its pledges are about. */
const isFocusArea = (text: string): boolean =>
  text.length <= 90 &&
  !/löfte|åtagande|överenskommelse|uppföljning|20\d\d|^bilaga|^sida\s/i.test(text) &&
  !endsPromises(text);

/** "Följ med i hur det går!" ends a list of pledges though its mark makes it no heading. */
const isEnd = (text: string): boolean => text.length <= 60 && /!$/.test(text) && endsPromises(text);

const endsPromises = (text: string): boolean =>
  /^(?:uppföljning|kontakt|bakgrund|lägesbild|situationen|mer information|läs mer|syfte|inledning|underskrift|finansiering|ekonomi|konsekvens|beslut|förslag till|ärende|följ )/i.test(
    text,
  );
