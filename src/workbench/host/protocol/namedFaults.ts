import type { Fault } from "./fault";
import { faultWords, type FaultLabel, type FaultName } from "./faultWords";
import { conditions, type Condition } from "./worldChange";

/** What a fault may be told beside its name. */
export interface FaultParameters {
  /** Which request from now it hits, counted from 1; 1 when left out. */
  readonly request?: number;
  /** How many requests in a row; 1 when left out. */
  readonly times?: number;
  readonly code?: FaultCode;
  /** How many actions of the batch are done. */
  readonly afterActions?: number;
  readonly milliseconds?: number;
  /** The cell a colleague writes into, `"Löften!B2"`, and what. */
  readonly address?: string;
  readonly value?: string | number | boolean;
  /** Name of a sheet or a table; the first of the workbook when left out. */
  readonly target?: string;
}

export type FaultParameter = Exclude<keyof FaultParameters, "request" | "times">;

/** Codes that can be asked for: as a number that refuses a request, and as what a batch breaks off with. */
export const faultCodes = {
  cellBeingEdited: { hostError: 5_004, code: "InvalidOperationInCellEditMode" },
  accessDenied: { hostError: 7_000, code: "AccessDenied" },
  sessionExpired: { hostError: 5_012, code: "InvalidOrTimedOutSession" },
  activityLimit: { hostError: 5_102, code: "ActivityLimitReached" },
  requestTooLarge: { hostError: 5_103, code: "RequestPayloadSizeLimitExceeded" },
  answerTooLarge: { hostError: 5_104, code: "ResponsePayloadSizeLimitExceeded" },
  general: { hostError: 5_001, code: "GeneralException" },
} as const;
export type FaultCode = keyof typeof faultCodes;

type RequestFaultName = Exclude<FaultName, Condition>;
export type { FaultName };

/** A fault as the panel offers it. */
export interface NamedFault {
  readonly name: FaultName;
  readonly words: Readonly<Record<"sv" | "en", FaultLabel>>;
  readonly parameters: readonly FaultParameter[];
  /** True for what lasts until it is ended. */
  readonly isCondition: boolean;
}

interface Making {
  readonly parameters: readonly FaultParameter[];
  readonly make: (parameters: FaultParameters) => Fault;
}

const codeOf = ({ code = "general" }: FaultParameters) => faultCodes[code];

const requestFaults: Readonly<Record<RequestFaultName, Making>> = {
  refused: {
    parameters: ["code"],
    make: (parameters) => ({ hostError: codeOf(parameters).hostError }),
  },
  brokenOff: {
    parameters: ["afterActions", "code"],
    make: (parameters) => ({
      afterActions: parameters.afterActions ?? 1,
      code: codeOf(parameters).code,
    }),
  },
  lostAnswer: {
    parameters: ["code"],
    make: ({ code = "sessionExpired" }) => ({ lost: true, hostError: faultCodes[code].hostError }),
  },
  lateAnswer: {
    parameters: ["milliseconds"],
    make: ({ milliseconds = 5_000 }) => ({ late: milliseconds }),
  },
  neverAnswered: { parameters: [], make: () => "silence" },
  doneNeverAnswered: { parameters: [], make: () => "doneInSilence" },
  colleagueEdits: {
    parameters: ["address", "value"],
    make: ({ address = "A1", value = "en kollegas" }) => ({ meanwhile: { edit: address, value } }),
  },
  tableDeleted: {
    parameters: ["target"],
    make: ({ target = "" }) => ({ meanwhile: { deleteTable: target } }),
  },
};

const withTarget: ReadonlySet<Condition> = new Set(["protectedSheet", "filteredTable"]);

/** Every fault that can be asked for by name: what the panel, `window.workbench` and tests go by. */
export const namedFaults: readonly NamedFault[] = [
  ...Object.entries(requestFaults).map(([name, { parameters }]) => ({
    name: name as RequestFaultName,
    words: faultWords[name as RequestFaultName],
    parameters,
    isCondition: false,
  })),
  ...conditions.map((name) => ({
    name,
    words: faultWords[name],
    parameters: withTarget.has(name) ? (["target"] as const) : [],
    isCondition: true,
  })),
];

/**
 * Makes a fault of its name.
 *
 * @example makeFault("lateAnswer", { milliseconds: 90_000 }) → { late: 90_000 }
 */
export function makeFault(name: FaultName, parameters: FaultParameters = {}): Fault {
  if (isCondition(name)) {
    const { target } = parameters;
    const change = { condition: name, isOn: true };
    return { meanwhile: target === undefined ? change : { ...change, target } };
  }
  return requestFaults[name].make(parameters);
}

const isCondition = (name: FaultName): name is Condition =>
  (conditions as readonly string[]).includes(name);
