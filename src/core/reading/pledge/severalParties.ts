const joined = /(?: och | samt |[/+&,;]| (?:tillsammans|i (?:samverkan|samarbete)) med )/i;

/** Written after the one of them who does: "Polisen (rapporterar) och kommunen". */
const reporter = /\((?:rapporterar|samordnar|huvudansvarig|reports)\)/i;

/**
 * True where a cell names more than one responsible party and does not say which of them reports. Rule
 * L04.
 *
 * @example severalParties("Polisen och Eskilstuna kommun") → true; severalParties("KLK") → false
 */
export const severalParties = (responsible: string): boolean =>
  joined.test(` ${responsible.slice(0, 200)} `) && !reporter.test(responsible.slice(0, 200));
