import { spelled } from "./formulaSpelling";

/**
 * Reduces a formula to what tells it from others, however a program has written it: `[@Utfall]` or
 * the table's name written out, prefixes that files need, addresses that moved with their rows.
 *
 * @example normalFormula("=LofteUppf_2021_T2[[#This Row],[Utfall]]/$H$2") → "=[@UTFALL]/@"
 */
export const normalFormula = (formula: string): string =>
  spelled(formula, (code) =>
    code
      .replace(/(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!/gu, "")
      .replace(/(?<![\p{L}\p{N}_.@[ ])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(\]])/gu, "@"),
  );
