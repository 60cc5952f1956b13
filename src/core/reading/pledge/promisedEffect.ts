/** What people feel and know, and what happens to them: not what staff do. */
const effects =
  /^(?:o?trygghet|o?trygg(?:a|t)?|tryggare|säkrare|förtroende|tillit|kunskap|kompetens|medvetenhet|brottslighet|narkotikabrottslighet|ungdomsbrottslighet|våld|utsatthet|trivsel|delaktighet|välmående|hälsa)(?:e[nt]|n)?s?$/;

/** Verbs and adjectives that promise that an effect moves. */
const moves =
  /^(?:öka[dts]?|ökande|höj[as]+|stärk(?:a|s|as|er|t)?|förbättra[sdt]?|minska[sdt]?|sänk[as]+|skapa[rs]?|bli|blir|bidra|bidrar|tryggare|säkrare|förebygga|förebygger|motverka[rs]?)$/;

/** A verb of doing: with one of these the effect is only what the doing is for. */
const doing =
  /^(?:genomför(?:a|s|as)?|anordna[rs]?|arrangera[rs]?|ordna[rs]?|hålla|hålls|bjud(?:a|er)|besök(?:a|er|s)?|utbilda[rs]?|patrullera[rs]?|kontrollera[rs]?|publicera[rs]?|ta|tar|inrätta[rs]?)$/;

const longestText = 2000;

/**
 * The effect that a pledge promises, safety or knowledge, where it promises that and no activity; else
 * `null`. Such a pledge is not followed up by counting activities. Rule L07.
 *
 * @example promisedEffect("Tryggheten i centrum ska öka") → "tryggheten"
 * @example promisedEffect("Genomföra fyra vandringar för att öka tryggheten") → null
 */
export function promisedEffect(text: string): string | null {
  if (text.length > longestText) return null;
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^a-zåäöé]+/);
  if (words.some((word) => doing.test(word)) || !words.some((word) => moves.test(word)))
    return null;
  return words.find((word) => effects.test(word)) ?? null;
}
