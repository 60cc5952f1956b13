import { targetKinds } from "../domain/kinds";
import type { ColumnKind, NamedColumn } from "./column";
import { kindValues } from "./lists";
import { tableKinds, tables } from "./tables";

/**
 * Writes the columns of all our tables as Markdown, from their declarations: what the README shows.
 *
 * @example columnsTable().startsWith("#### Löften") → true
 */
export function columnsTable(): string {
  return tableKinds
    .map((kind) => {
      const { name, english, columns } = tables[kind];
      const lines = columns.map((column) => `| ${rowOf(column).join(" | ")} |`);
      return [
        `#### ${name} (${english})`,
        "",
        "| Rubrik | In English | Också | Innehåll | Krävs | Tom cell |",
        "|---|---|---|---|---|---|",
        ...lines,
      ].join("\n");
    })
    .join("\n\n");
}

function rowOf(column: NamedColumn): readonly string[] {
  const { heading, english, synonyms, whenEmpty } = column;
  return [heading, english, synonyms.join(", "), contents(column), need(column), whenEmpty ?? ""];
}

const kindNames: Readonly<Record<ColumnKind, string>> = {
  id: "ID",
  text: "text",
  amount: "tal",
  year: "årtal",
  date: "datum",
  period: "period, som 2021-T1",
  list: "",
  severalFromList: "flera av: ",
  shares: "jämn, eller andelar som 20 %; 30 %; 50 %",
  outcome: "tal, eller ord för det som ska genomföras",
  computed: "räknas ut",
};

const contents = ({ kind, values = [] }: NamedColumn): string =>
  kindNames[kind] + values.map(({ name }) => name).join(", ");

function need({ isRequired, isStatedForSheet, unless, isNeededFor }: NamedColumn): string {
  const kinds = targetKinds.filter((kind) => isNeededFor?.(kind, null));
  if (kinds.length > 0) {
    const names = kindValues.flatMap(({ value, name }) =>
      kinds.some((kind) => kind === value) ? [name] : [],
    );
    return `för ${names.join(", ")}`;
  }
  if (isRequired !== true) return isStatedForSheet ? "nej, eller en gång för bladet" : "";
  if (unless !== undefined) return "ja, om inte löftets text står där";
  return isStatedForSheet ? "ja, eller en gång för bladet" : "ja";
}
