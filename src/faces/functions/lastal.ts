import { functionErrors } from "../../core/language/functionWords";
import { readPlainText } from "../../core/reading/readPlainText";
import { notAvailable, type Answer } from "./errors";
import { mapCells, type Argument } from "./mapCells";

/**
 * LOFTE.LASTAL: the number in a Swedish cell text, per cent as a fraction, or #N/A with the reason.
 *
 * @example lastal([["696 st."]]) → [[696]]; lastal([["46,8 %"]]) → [[0.468]]
 */
export const lastal = (text: Argument): Answer[][] =>
  mapCells(1, [text], ([cell = null]) => {
    if (typeof cell === "number") return cell;
    if (typeof cell !== "string") return notAvailable(functionErrors.noNumber);
    const reading = readPlainText(cell);
    if (reading.state === "number") return reading.value;
    const { ambiguous, noNumber } = functionErrors;
    return notAvailable(reading.state === "ambiguous" ? ambiguous : noNumber);
  });
