import type { RequestRecord } from "../../../../src/workbench/host/hostOptions";
import type { Twin } from "../../../workbench/twin";
import type { SweptRequest } from "./tries";

/** Nothing that is built has fewer steps. */
const mostInLast = 100;
const writes = /=$|\.(add|delete|clear|clearAll|resize|protect|unprotect|unfreeze|freeze\w+)$/;

/** The requests that an operation has sent since the first, with where each can break. */
export const requestsSince = (twin: Twin, first: number): SweptRequest[] =>
  twin.requests
    .slice(first)
    .filter(({ isCleanUp, isService }) => !isCleanUp && !isService)
    .map(kindOf);

function kindOf({ actions, lines, isSettings }: RequestRecord): SweptRequest {
  const steps = lines.filter(({ name }) => writes.test(name)).map(({ at }) => at);
  if (isSettings === true) return { kind: "settings", breaks: [0] };
  if (steps.length === 0) {
    return { kind: "reading", breaks: Array.from({ length: actions }, (_, at) => at) };
  }
  // The request in which a run is written down as done is the one that people see.
  const isLast =
    lines.length < mostInLast || lines.some(({ name }) => name.endsWith("tables.getItem.resize"));
  return { kind: isLast ? "last" : "building", breaks: [...steps, actions] };
}
