/** One member of an object of Excel's API, as its line in the table says. */
export interface Member {
  readonly name: string;
  /** Requirement set that it came with: `"1.9"`. */
  readonly set: string;
  readonly kind: "property" | "method";
  /** A property that may be set. */
  readonly isWritable: boolean;
  /** What a method takes, in order; for a property that may be set, the one value. */
  readonly takes: readonly Parameter[];
  /** Type of the property, or of what the method answers. */
  readonly gives: string;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

const method = /^(\w+)\((.*)\): (.+)$/;
const property = /^(readonly )?(\w+): (.+)$/;
const parameter = /^(\w+)(\??): (.+)$/;

/**
 * Reads one line of a table.
 *
 * @example readMember("name: string", "1.1")
 * // { name: "name", set: "1.1", kind: "property", isWritable: true, takes: [{ name: "name", type: "string", … }], gives: "string" }
 */
export function readMember(line: string, set: string): Member {
  const [, called, given = "", result = ""] = method.exec(line) ?? [];
  if (called !== undefined) {
    const takes = given === "" ? [] : given.split(", ").map(readParameter);
    return { name: called, set, kind: "method", isWritable: false, takes, gives: result };
  }
  const [, fixed, name, type = ""] = property.exec(line) ?? [];
  if (name === undefined) throw new Error(`No member can be read from ${line}`);
  const isWritable = fixed === undefined;
  const takes = isWritable ? [{ name, type, isOptional: false }] : [];
  return { name, set, kind: "property", isWritable, takes, gives: type };
}

function readParameter(text: string): Parameter {
  const [, name, mark, type] = parameter.exec(text) ?? [];
  if (name === undefined || type === undefined) throw new Error(`No parameter: ${text}`);
  return { name, type, isOptional: mark === "?" };
}
