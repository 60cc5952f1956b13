import type { Block } from "../reading/document/block";
import { readPledge } from "../reading/pledge/readPledge";
import type { FoundDocument, FoundPledge } from "./foundDocument";

/** So many sentences are tried; a longer text without a single "lovar" is no list of pledges. */
const mostTried = 400;

/**
 * Finds pledges in a text where nobody says that they are promised: a bare list, or lines. Only what is
 * to be done and can be read as a target is one; what has been done is left for the follow-up.
 *
 * @example loosePledges(textBlocks("- Hålla minst fyra träffar\n- Tre träffar hölls i maj")).pledges.length → 1
 */
export function loosePledges(blocks: readonly Block[]): Pick<FoundDocument, "pledges" | "loose"> {
  const pledges: FoundPledge[] = [];
  const loose: string[] = [];
  const hasItems = blocks.filter(({ kind }) => kind === "item").length >= 2;
  let focusArea: string | null = null;
  let tried = 0;
  for (const block of blocks) {
    if (block.kind === "table") continue;
    const { text } = block;
    if (block.kind === "heading") {
      focusArea = /löfte|20\d\d/i.test(text) ? null : text.replace(/\s*:$/, "");
      continue;
    }
    const mayBe = (block.kind === "item" || !hasItems) && isToBeDone(text) && !isReport(text);
    if (mayBe && tried < mostTried && text.length <= 1000) {
      tried += 1;
      const [main] = readPledge(text).proposals;
      if (main.kind !== null) {
        pledges.push({ text, focusArea, promiser: null, notes: [] });
        continue;
      }
    }
    loose.push(text);
  }
  return { pledges, loose };
}

/** A promise speaks of what is to come, in an infinitive, with "ska", or by a target. */
const isToBeDone = (text: string): boolean =>
  /(?<![\p{L}])(?:ska|skall|kommer att|måste|minst|högst|lägst|samtliga|varje)(?![\p{L}])|^(?:att\s)?\p{L}+a(?![\p{L}])/iu.test(
    text,
  );

const isReport = (text: string): boolean =>
  /(?<![\p{L}])(?:har|hade|blev|hölls|gjordes|genomfördes|genomförts|ordnades|deltog|stycken|utfall(?:et)?|redovisat)(?![\p{L}])|^\d{4}:/iu.test(
    text,
  );
