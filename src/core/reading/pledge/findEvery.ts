import { markAt, wordAt, type Annotated } from "./annotate";
import type { Mark } from "./phrase";

/** "Samtliga", "alla", "varje" before what is counted: no time, no occasion, no place. */
export function findEvery(all: Annotated, from: number, to: number): Mark | null {
  for (let at = from; at < to; at += 1) {
    const mark = markAt(all, at, "every");
    if (!mark || markAt(all, at, "recurrence")) continue;
    const after = wordAt(all, mark.end);
    // "Svara på alla frågor": the verb's own preposition.
    const isObject = /[^aeiouyåäö]a$/.test(wordAt(all, at - 2)) && own.has(wordAt(all, at - 1));
    const isFree = isObject || !prepositions.has(wordAt(all, at - 1));
    if (isFree && !uncounted.test(after)) return mark;
  }
  return null;
}

/** "För alla", "i varje stadsdel": for whom and where, no share. */
const prepositions = new Set(
  "för i på vid inom till med av från mot hos bland över per under om utanför kring genom".split(
    " ",
  ),
);
const own = new Set(["på", "vid", "i", "till", "med"]);
const uncounted =
  /^(?:möjlig[a-zåäö]*|tillfälle|gång|dag|natt|helg|kväll|år|andra|annan|slags|fall|delar|att|tänkbar[a-zåäö]*|former|typer|nivåer|sätt|lägen|ska|kan|[a-zåäö]{3,5}dagar|vardagar|veckor|timmar)$/;
