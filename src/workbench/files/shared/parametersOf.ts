const signs = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]|[^"'(),]+/g;

/**
 * The names that LET and LAMBDA give to their values, in small letters: files mark them.
 *
 * @example parametersOf("LET(a,1,LAMBDA(b,a+b)(2))") // Set { "a", "b" }
 */
export function parametersOf(formula: string): ReadonlySet<string> {
  const found = new Set<string>();
  /** Calls that are open, with their arguments so far; the last one is still being read. */
  const open: { readonly name: string; readonly args: string[] }[] = [];
  let before = "";
  for (const [sign] of formula.matchAll(signs)) {
    const call = open.at(-1);
    if (sign === "(") {
      const [name = ""] = /[\p{L}\p{N}_.]*$/u.exec(before.trim()) ?? [];
      open.push({ name: name.toUpperCase(), args: [""] });
    } else if (sign === ")") {
      const closed = open.pop();
      if (closed) for (const name of namesIn(closed)) found.add(name);
    } else if (sign === ",") call?.args.push("");
    else call?.args.push(`${call.args.pop() ?? ""}${sign}`);
    before = sign;
  }
  return found;
}

function namesIn({ name, args }: { name: string; args: readonly string[] }): readonly string[] {
  const all = args.slice(0, -1).map((text) => text.trim().toLocaleLowerCase());
  if (name === "LAMBDA") return all.filter(isName);
  return name === "LET" ? all.filter((text, at) => at % 2 === 0 && isName(text)) : [];
}

function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text);
}
