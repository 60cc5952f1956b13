import { passedVerbs, phrases, verbs } from "../phrase";

const counted =
  "genomföra, utföra, anordna, arrangera, ordna, hålla, göra, ha, bjuda in, besöka, kontrollera, " +
  "erbjuda, utbilda, skapa, publicera, lägga ut, lägga upp, samordna, delta, medverka, närvara, träffa, möta, " +
  "patrullera, starta, bilda, öppna, skicka, dela ut, dela, sprida, åtgärda, besvara, hantera, " +
  "rekrytera, anställa, bemanna, omfatta, inspektera, granska, följa upp, leda, driva, avsätta, " +
  "resultera, sätta upp, montera, byta, byta ut, installera, plantera, sanera, rusta, stickprovskontrollera, " +
  "föreläsa, intervjua, certifiera, tillsyna, behandla, utreda, klara upp, " +
  "kalla till, vandra, inviga, gå ut, knacka, testa, provta, beslagta, handlägga, " +
  "planera in, underhålla, rensa, klippa, belysa, städa, tömma, röja, inventera, märka, vaccinera, samla, laga, reparera, avsluta, " +
  "lösa, släcka, hämta, kontakta, återställa, ta bort, forsla bort, ställa upp, uppsöka, ringa upp, rondera, " +
  "mäta, visitera, cykla, bevilja, slutbehandla";

const made =
  "ha, finnas, inrätta, införa, upprätta, utarbeta, utforma, arbeta fram, skriva, teckna, underteckna, anta, besluta, " +
  "fastställa, färdigställa, slutföra, bygga, anlägga, lansera, etablera, instifta, skapa, göra, " +
  "sammanställa, kartlägga, tillsätta, utse, installera, öppna, starta, bilda, rekrytera, anställa, " +
  "renovera, ersätta, byta ut, revidera, uppdatera, köpa in, genomföra, anordna, arrangera, hålla, ordna, publicera, sätta upp, " +
  "implementera, påbörja, inviga, ställa i ordning, producera, skicka ut, ge ut, sjösätta, utveckla fram, " +
  "tillhandahålla, beställa, upphandla, utföra, organisera, presentera, dra igång, lägga fram, formulera";

/** Verbs whose object is counted: "genomföra 4 träffar"; without a number it is a volume. */
export const activities = [
  ...verbs("activity", counted),
  ...passedVerbs(counted),
  ...phrases("activity", [
    "gå|går|gås",
    "ske|sker",
    "äga|äger rum",
    "finnas|finns",
    "få|får",
    "vara|är på plats|ute",
    "vara|är utbildade|certifierade|bemannad|bemannade|klara",
  ]),
];

/** "Vara undertecknad", "ha öppnat": that it is made by then. */
const finishedVerbs = made
  .split(", ")
  .filter((verb) => verb.endsWith("a") && verb.length > 4 && !verb.includes(" "))
  .map((verb) => verb.slice(0, -1))
  .map((stem) => `vara|ha ${stem}ad|${stem}at|${stem}d|${stem}t`);

/** Verbs that make one thing: "ta fram en plan", "inrätta ett råd"; what is one is done or not. */
export const milestones = [
  ...verbs("milestone", made),
  ...passedVerbs(made),
  ...phrases("milestone", finishedVerbs),
  ...phrases("milestone", [
    "ta|tar|tas|tagas fram",
    "vara|finnas|är på plats",
    "vara|finnas i drift|bruk",
    "vara|finnas|är klar|klart|färdig|färdigt|antagen|antaget|framtagen|framtaget|införd|infört",
    "vara|finnas upprättad|upprättat|inrättad|inrättat|beslutad|beslutat|etablerad|etablerat",
    "vara|finnas genomförd|genomfört|startad|startat|invigd|byggd|publicerad|publicerat",
    "ha *ats|*its|*rts|*tts|*gits",
  ]),
];
