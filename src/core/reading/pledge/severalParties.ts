const joined = /(?: och | samt |[/+&,;]| (?:tillsammans|i (?:samverkan|samarbete)) med )/i;

/**
 * True where a cell names more than one responsible party. Rule L04.
 *
 * @example severalParties("Polisen och Eskilstuna kommun") → true; severalParties("KLK") → false
 */
export const severalParties = (responsible: string): boolean =>
  joined.test(` ${responsible.slice(0, 200)} `);
