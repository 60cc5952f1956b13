/** Time that passes only when it is told to, for waits that are too long for a test. */
export interface HeldTime {
  /** Lets time pass until the next long wait is over; false where nobody waits. */
  pass(): boolean;
  /** Lets all that is held come to its end, short waits too. */
  drain(): boolean;
  /** Moves the clock on. */
  advance(milliseconds: number): void;
  /** How often a timer has been set or stopped: a sign of life. */
  activity(): number;
  /** A millisecond of real time. */
  tick(): Promise<void>;
  release(): void;
}

/** Waits of the host that go on until somebody stops typing; they end only when all is drained. */
const shortest = 50;
/** Waits of the add-in: hints, and the time it gives Excel to answer. */
const long = 1_000;

interface Waiting {
  readonly due: number;
  readonly isLong: boolean;
  readonly act: () => void;
}

/** jsdom makes a window's timers of this process's own. */
const isOfWindow = (): boolean => /[\\/]jsdom[\\/]/.test(new Error().stack ?? "");

/** Holds all waits of this process's own code; those of the window that office.js runs in go on by themselves. */
export function holdTime(): HeldTime {
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const { now } = Date;
  const waiting = new Map<object, Waiting>();
  let passed = 0;
  let activity = 0;

  const held = (act: () => void, wait = 0): unknown => {
    activity += 1;
    if (wait < shortest || isOfWindow()) return start(act, wait);
    const handle = { unref: () => handle, ref: () => handle };
    waiting.set(handle, { due: passed + wait, isLong: wait >= long, act });
    return handle;
  };
  const stopHeld = (handle: unknown): void => {
    activity += 1;
    if (typeof handle === "object" && handle !== null && waiting.delete(handle)) return;
    stop(handle as NodeJS.Timeout);
  };
  Object.assign(globalThis, { setTimeout: held, clearTimeout: stopHeld });
  Date.now = () => now() + passed;

  const passTo = (isWanted: (one: Waiting) => boolean): boolean => {
    const all = [...waiting].filter(([, one]) => isWanted(one));
    const [next] = all.sort(([, one], [, other]) => one.due - other.due);
    if (!next) return false;
    const [handle, { due, act }] = next;
    waiting.delete(handle);
    passed = Math.max(passed, due);
    act();
    return true;
  };
  return {
    pass: () => passTo(({ isLong }) => isLong),
    drain: () => passTo(() => true),
    advance: (milliseconds) => {
      passed += milliseconds;
    },
    activity: () => activity,
    tick: () =>
      new Promise((resolve) => {
        start(resolve, 1);
      }),
    release: () => {
      Object.assign(globalThis, { setTimeout: start, clearTimeout: stop });
      Date.now = now;
    },
  };
}
