import { isBuildingName, isMark } from "../../../../src/adapters/excel/write/marks";
import { createWorld, type WorldChange } from "../../../../src/workbench/host/protocol/worldChange";
import { startTwin, type Twin } from "../../../workbench/twin";
import { holdTime, type HeldTime } from "./heldTime";
import { isInWords, openPane, troubleOf, type PaneUnderTest } from "./paneUnderTest";
import { finish, press, quiet } from "./patience";
import { sweptOperations, type SweptOperation } from "./sweptOperations";
import { requestsSince } from "./sweptRequests";
import { triesOf, type SweptRequest } from "./tries";
import { workbookSeen } from "./workbookSeen";

/** What came of a sweep. */
export interface Swept {
  readonly requests: readonly SweptRequest[];
  readonly tries: number;
  /** What did not hold, in words: the fault, and what was seen. */
  readonly wrong: readonly string[];
}

/** The workbook as it may be after a try. */
interface Allowed {
  readonly untouched: readonly string[];
  readonly done: readonly string[];
}

/** Looks for the next start. */
const tenMinutes = 600_000;

/**
 * Lets everything go wrong with an operation that can, one try after the other, each from the same
 * workbook, and holds what comes of it against the law: the person is told, nothing hangs, and the workbook
 * is what it was or what was asked for, at the latest when the offer of the next start has been taken.
 */
export async function sweep(operation: SweptOperation): Promise<Swept> {
  const twin = await startTwin({ workbook: operation.workbook });
  const uninstall = twin.install();
  const first = openPane();
  // What is fetched when it is first wanted is there before time is held.
  await Promise.all([
    first.host.loadOperations(),
    first.host.loadExamine(),
    first.host.findLeftovers(),
  ]);
  await operation.prepare?.(first, twin);
  const putBack = twin.checkpoint();
  const time = holdTime();
  try {
    return await sweepFrom(twin, putBack, time);
  } finally {
    time.release();
    uninstall();
    twin.dispose();
  }

  async function sweepFrom(
    { port }: Twin,
    restart: () => Promise<void>,
    held: HeldTime,
  ): Promise<Swept> {
    const wrong: string[] = [];
    await restart();
    const before = workbookSeen(twin);
    const first = twin.requests.length;
    const calm = await press(twin, held, operation);
    const requests = requestsSince(twin, first);
    const after = workbookSeen(twin);
    if (troubleOf(calm) ?? calm.state().bug) wrong.push(`without faults: ${told(calm)}`);

    const allowedBy = new Map<string, Allowed>();
    const plainly = { untouched: [before], done: [after] };
    const tries = triesOf(requests, sweptOperations.indexOf(operation));
    for (const one of tries) {
      const { change } = one;
      const key = JSON.stringify(change ?? null);
      const allowed = allowedBy.get(key) ?? (change ? await allowing(change) : plainly);
      allowedBy.set(key, allowed);
      await restart();
      one.arm(twin.host);
      const found = await tryOut(allowed).catch((bug: unknown) => String(bug));
      if (found !== null)
        wrong.push(
          `request ${String(one.request)} of ${String(requests.length)}: ${one.fault} ${one.detail}: ${found}`,
        );
    }
    if (twin.unplayed.length > 0) wrong.push(`unplayed: ${twin.unplayed.join(", ")}`);
    return { requests, tries: tries.length, wrong };

    /** Somebody's change on what was there, and on what was done, before the press and after it. */
    async function allowing(change: WorldChange): Promise<Allowed> {
      await restart();
      const world = createWorld(port);
      const isLasting = "condition" in change;
      const end = (): void => {
        if (isLasting) world.change({ ...change, isOn: false });
      };
      world.change(change);
      const changed = workbookSeen(twin);
      const pane = await press(twin, held, operation);
      end();
      const doneOnChanged = workbookSeen(twin);
      const isRefused = troubleOf(pane) !== null;
      const onChanged = isRefused ? [] : [doneOnChanged];
      if (isLasting) return { untouched: [before], done: [...onChanged, after] };
      await restart();
      await press(twin, held, operation);
      const overwritten = workbookSeen(twin);
      createWorld(port).change(change);
      return { untouched: [changed], done: [...onChanged, overwritten, workbookSeen(twin)] };
    }
  }

  async function tryOut(allowed: Allowed): Promise<string | null> {
    const pane = await press(twin, time, operation);
    // Late answers come, and so does what waited for somebody to stop typing.
    twin.host.calm();
    while (time.drain()) await quiet(twin, time);
    const said = told(pane);
    const seen = workbookSeen(twin);
    const trouble = troubleOf(pane);
    const { news, busy, bug, draft } = pane.state();
    const { run, bug: checkBug, examination } = pane.paneState();
    if (bug ?? checkBug) return `a bug: ${String((bug ?? checkBug)?.stack)}`;
    if (busy ?? run) return "goes on for ever";
    if (trouble && !isInWords(trouble)) return `no words for ${trouble.code}`;
    const isSaid = trouble ?? news ?? draft ?? examination ?? pane.state().outlook;
    if (!isSaid && isSpeaking(operation)) return "nothing is said";

    const isPartly = trouble?.code === "excel.partlyWritten";
    const states =
      news?.kind === "done" || news?.kind === "leftoversRemoved"
        ? allowed.done
        : trouble || draft
          ? allowed.untouched
          : [...allowed.untouched, ...allowed.done];
    // Tidying up that broke off is offered again, and goes on where it was.
    const isOfferedAgain = operation.name === "remove leftovers" && hasLeftovers(twin);
    if (!isPartly && !isOfferedAgain && !states.includes(seen))
      return `${said}, but the workbook is not so\n${difference(allowed, seen)}`;

    if (!hasLeftovers(twin))
      return isPartly && ![...allowed.untouched, ...allowed.done].includes(seen)
        ? `${said}, but nothing is marked`
        : null;
    return tidyUp(allowed, said);
  }

  /** The next start: the offer comes, and puts everything right. */
  async function tidyUp(allowed: Allowed, said: string): Promise<string | null> {
    // Excel makes no sheet hidden: until the step after its making it is there to see, with nothing on it.
    const open = twin.port
      .snapshot()
      .sheets.filter(
        ({ name, visibility, values }) =>
          isBuildingName(name) && visibility === "Visible" && Object.keys(values).length > 0,
      );
    if (open.length > 0) return `${said}: shows ${open.map(({ name }) => name).join(", ")}`;
    time.advance(tenMinutes);
    await twin.refreshSettings();
    const next = openPane();
    await finish(twin, time, next.desk.lookForLeftovers());
    if (next.state().leftovers === null) {
      return isAllowed(allowed, workbookSeen(twin)) ? null : `${said}: no offer at the next start`;
    }
    await finish(twin, time, next.desk.removeLeftovers());
    if (next.state().news?.kind !== "leftoversRemoved")
      return `${said}: the offer fails: ${told(next)}`;
    const seen = workbookSeen(twin);
    if (!isAllowed(allowed, seen)) return `${said}: not put back\n${difference(allowed, seen)}`;
    return hasLeftovers(twin) ? `${said}: the offer leaves something` : null;
  }
}

const isAllowed = ({ untouched, done }: Allowed, seen: string): boolean =>
  untouched.includes(seen) || done.includes(seen);

const isSpeaking = ({ name }: SweptOperation): boolean =>
  !["show a cell", "read the selection", "keep the reporting date", "remove leftovers"].includes(
    name,
  );

const hasLeftovers = (twin: Twin): boolean =>
  Object.keys(twin.settings()).some(isMark) ||
  twin.port.sheets().some(({ name }) => isBuildingName(name));

function told(pane: PaneUnderTest): string {
  const { news, draft, bug } = pane.state();
  const words = [troubleOf(pane)?.code, news?.kind, draft && "a draft", bug?.message];
  return words.filter(Boolean).join(" and ") || "nothing said";
}

/** The first lines in which a workbook is unlike what it may be. */
function difference({ untouched, done }: Allowed, seen: string): string {
  const lines = seen.split("\n");
  return [...untouched, ...done]
    .map((wanted) => {
      const others = wanted.split("\n");
      const at = lines.findIndex((line, index) => line !== others[index]);
      return `  line ${String(at)}: ${lines.slice(at, at + 3).join(" ")} | ${others.slice(at, at + 3).join(" ")}`;
    })
    .join("\n");
}
