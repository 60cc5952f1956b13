/**
 * What the host plays of Excel's API, object by object, in the notation of TypeScript's own declarations:
 * class to requirement set to members.
 *
 * `{ Range: { "1.1": ["readonly address: string", "getCell(row: number, column: number): Range"] } }`
 *
 * A test compares each line with the type declarations of Excel's API, and another with what the played
 * objects can do, so a member can neither be invented here nor forgotten there.
 */
export type MemberTables = Readonly<Record<string, MemberTable>>;

/** Requirement set (`"1.9"` of ExcelApi, or `"ExcelApiOnline 1.1"`) to the members that came with it. */
export type MemberTable = Readonly<Record<string, readonly string[]>>;
