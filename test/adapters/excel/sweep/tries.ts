import type { Host } from "../../../../src/workbench/host/hostOptions";
import {
  faultCodes,
  type FaultCode,
  type FaultName,
  type FaultParameters,
} from "../../../../src/workbench/host/protocol/namedFaults";
import { conditions, type WorldChange } from "../../../../src/workbench/host/protocol/worldChange";

/** One way in which one request of an operation goes wrong. */
export interface Try {
  readonly fault: FaultName | "brokenOff, then gone" | "silent for good";
  readonly request: number;
  readonly detail: string;
  readonly arm: (host: Host) => void;
  /** What somebody else does to the workbook meanwhile. */
  readonly change?: WorldChange;
}

/** A request of the operation as it goes without faults. */
export interface SweptRequest {
  /** Where it can break with a difference: before each action that does something, and before none. */
  readonly breaks: readonly number[];
  readonly kind: "reading" | "building" | "last" | "settings";
}

const always = 1_000;
const codes = Object.keys(faultCodes) as FaultCode[];

const colleague: WorldChange = { edit: "Löften!C2", value: "en kollegas ord" };
const deletion: WorldChange = { deleteTable: "Loften" };

/** `npm run sweep` leaves nothing out. */
export const isWhole = process.env["SWEEP"] === "whole";
const unlessWhole = (stride: number): number => (isWhole ? 1 : stride);

/**
 * One in so many of the faults that hit a request as a whole, in turn from request to request and from
 * operation to operation: most at the request that people see, fewer where operations are alike. These
 * strides keep the sweep within a minute of one processor.
 */
const wholeStrides = {
  reading: unlessWhole(20),
  building: unlessWhole(7),
  last: unlessWhole(2),
  settings: unlessWhole(8),
};
/** Breaks in the reading of many cells change nothing; what is built nobody sees, or it is laid once more. */
const breakStrides = {
  reading: unlessWhole(24),
  building: unlessWhole(240),
  last: unlessWhole(2),
  settings: 1,
};
/** Breaks in a last request of very many steps, most of which give looks to new rows. */
const manySteps = 100;
const manyStride = unlessWhole(60);

/**
 * All that can go wrong with an operation of these requests: faults at every request, most of them at the
 * one that people see, breaks at its steps, and each condition that lasts from the beginning on.
 *
 * @param turn the operation's place among all: others get their turn with other operations
 */
export const triesOf = (requests: readonly SweptRequest[], turn: number): Try[] =>
  requests.flatMap((request, at) => {
    const stride = wholeStrides[request.kind];
    return [
      ...wholeRequest(at + 1).filter((_, index) => (index + at + turn) % stride === 0),
      ...lasting(at + 1).filter((_, index) => at === 0 || (index + at + turn) % stride === 0),
      ...midway(at + 1, request),
    ];
  });

/** A fault by its name at a request. */
const named = (
  fault: FaultName,
  request: number,
  parameters: FaultParameters = {},
  change?: WorldChange,
): Try => ({
  fault,
  request,
  detail: JSON.stringify(parameters),
  arm: (host) => {
    host.fault(fault, { ...parameters, request });
  },
  ...(change && { change }),
});

/** What hits a request as a whole. The codes take turns, so that all of them come at some request. */
function wholeRequest(request: number): Try[] {
  const codesHere = codes.filter((_, index) => isWhole || (index + request) % 3 === 0);
  return [
    ...codesHere.map((code) => named("refused", request, { code })),
    ...codesHere.map((code) => named("brokenOff", request, { code, afterActions: 2 })),
    named("lostAnswer", request),
    named("lostAnswer", request, { code: "answerTooLarge" }),
    named("lateAnswer", request, { milliseconds: 5_000 }),
    named("lateAnswer", request, { milliseconds: 90_000 }),
    named("neverAnswered", request),
    named("doneNeverAnswered", request),
    {
      ...named("neverAnswered", request),
      fault: "silent for good",
      arm: (host) => {
        host.fault("neverAnswered", { request, times: always });
      },
    },
    named("colleagueEdits", request, { address: "Löften!C2", value: "en kollegas ord" }, colleague),
    named("tableDeleted", request, { target: "Loften" }, deletion),
  ];
}

/** What begins at a request and lasts. */
const lasting = (request: number): Try[] =>
  conditions.map((condition) => named(condition, request, {}, { condition, isOn: true }));

/** Breaks in the middle: with Excel there again at once, and with Excel gone until the next start. */
function midway(request: number, { breaks, kind }: SweptRequest): Try[] {
  const isLong = kind === "last" && breaks.length > manySteps;
  const stride = isLong ? manyStride : breakStrides[kind];
  const chosen = breaks.filter((_, index) => index % stride === 0 || index === breaks.length - 1);
  return chosen.flatMap((afterActions) => [
    named("brokenOff", request, { code: "general", afterActions }),
    ...(kind === "building" || kind === "last" ? [brokenThenGone(request, afterActions)] : []),
  ]);
}

const brokenThenGone = (request: number, afterActions: number): Try => ({
  fault: "brokenOff, then gone",
  request,
  detail: JSON.stringify({ afterActions }),
  arm: (host) => {
    host.fault("brokenOff", { request, code: "general", afterActions });
    host.fault("refused", { request: request + 1, times: always, code: "sessionExpired" });
  },
});
