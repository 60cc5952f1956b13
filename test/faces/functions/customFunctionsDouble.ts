/** Excel's own error codes, as the runtime's enumeration has them. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};

/** Stands in for the error class of Excel's runtime, which no test can load. */
class CellErrorDouble extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

/** Puts the part of Excel's runtime that functions touch in place; gives what is associated with it. */
export function installCustomFunctions(): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellErrorDouble,
      ErrorCode: errorCodes,
      associate: (name: string, compute: (...args: unknown[]) => unknown) => {
        associated.set(name, compute);
      },
    },
  });
  return associated;
}

/** The error code of an answer or of what a call throws; other answers as they are. */
export function codeOf(answer: unknown): unknown {
  return answer instanceof CellErrorDouble ? answer.code : answer;
}

/** The error code that a call throws, or what it answers. */
export function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return codeOf(error);
  }
}
