/**
 * The fingerprint of a password as Excel has kept it since 1995: four hexadecimal digits. It locks by good
 * manners only, as every lock of a sheet does.
 *
 * @example legacyHash("test") // "CBEB"
 */
export function legacyHash(password: string): string {
  const turn = (hash: number) => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const hash = Array.from(password)
    .reverse()
    .reduce((before, sign) => turn(before ^ (sign.charCodeAt(0) & 0xff)), 0);
  const whole = hash ^ password.length ^ 0xce4b;
  return whole.toString(16).toUpperCase().padStart(4, "0");
}
