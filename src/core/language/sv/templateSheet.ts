import type { TemplateWords } from "../../sheets/template/templateWords";

export const templateWordsSv = {
  emptySheet: "Blad1",
  guide: {
    sheet: "Så gör du",
    title: "Så följer ni upp löftena",
    parts: [
      {
        heading: "1. Skriv löftena",
        lines: [
          "Gå till bladet Löften. Skriv en rad per löfte och år.",
          "Välj måltyp i listan: minst, högst, öka, minska, andel, genomfört eller löpande.",
          "Skriv målvärdet som ett tal och enheten för sig, till exempel 40 och vandringar.",
          "Skriv var löftet gäller under Avgränsning, så att rätt utfall jämförs med rätt mål.",
          "De tre raderna som börjar med Exempel: visar hur det kan se ut. Ta bort dem med ett klick i panelen Löfteskollen.",
        ],
      },
      {
        heading: "2. Fyll i utfallet varje period",
        lines: [
          "Gå till uppföljningsbladet. Fyll i de ljusgula kolumnerna, från Utfall till Rapporterad.",
          "En tom cell betyder att inget är rapporterat. Skriv 0 eller ”inga” när det är noll.",
          "Måluppfyllelse, Bedömning och Förklaring räknas ut av sig själva.",
          "När en ny period börjar: välj Skapa uppföljning i panelen Löfteskollen.",
        ],
      },
      {
        heading: "3. Ta hjälp av andra",
        lines: [
          "Skicka arbetsboken till den som ska fylla i. Löfteskollen behövs inte för att skriva eller räkna.",
          "När kopian kommer tillbaka: välj Hämta in svar. Bara tomma celler fylls i, och det som skiljer sig får ni välja mellan.",
        ],
      },
      {
        heading: "4. Planera arbetet",
        lines: [
          "I bladet Aktivitetsplan skriver ni vad som ska göras och hur. Ange LöftesID för det löfte som aktiviteten hör till.",
        ],
      },
    ],
  },
  pledges: {
    sheet: "Löften",
    title: "Löften",
    hint: "En rad per löfte och år. Lägg till egna kolumner till höger om ni vill.",
    reportingDate: "Avstämningsdatum",
    reportingDateMessage: {
      title: "Avstämningsdatum",
      text: "Den dag som bedömningarna gäller. Lämna tomt för dagens datum.",
      error: "Skriv ett datum, som 2026-04-30, eller lämna cellen tom.",
    },
    messages: {
      id: {
        title: "LöftesID",
        text: "Ett kort ID som bara det här löftet har, som 2026-01. Uppföljningen hittar löftet genom det.",
        error: "",
      },
      text: { title: "Löfte", text: "Löftet som det står i beslutet.", error: "" },
      year: { title: "År", text: "Året som löftet gäller, med fyra siffror.", error: "" },
      perspectives: {
        title: "Perspektiv",
        text: "Kriminologisk, Ekonomisk eller Social. Flera skiljs med komma.",
        error: "Perspektivet finns inte i listan. Vill du behålla det ändå?",
      },
      kind: {
        title: "Måltyp",
        text: "Hur målet är menat. Utan måltyp kan löftet inte bedömas.",
        error: "Måltypen finns inte i listan. Vill du behålla den ändå?",
      },
      target: {
        title: "Målvärde",
        text: "Bara talet. Andelar skrivs som procent, till exempel 80 %.",
        error: "",
      },
      scope: {
        title: "Avgränsning",
        text: "Var löftet gäller, till exempel prioriterade stadsdelar.",
        error: "",
      },
      baseline: {
        title: "Basvärde",
        text: "Värdet att jämföra med, för löften om att öka eller minska. Året skrivs under Basår.",
        error: "",
      },
      start: {
        title: "Start",
        text: "Första dagen. Tomt betyder årets första dag.",
        error: "Skriv ett datum, som 2026-01-01, eller lämna cellen tom.",
      },
      end: {
        title: "Slut",
        text: "Sista dagen. Tomt betyder årets sista dag.",
        error: "Skriv ett datum, som 2026-12-31, eller lämna cellen tom.",
      },
      rhythm: {
        title: "Uppföljning",
        text: "Hur ofta löftet följs upp.",
        error: "Ordet finns inte i listan. Vill du behålla det ändå?",
      },
    },
  },
  activities: {
    sheet: "Aktivitetsplan",
    title: "Aktivitetsplan",
    hint: "En rad per aktivitet. LöftesID knyter aktiviteten till ett löfte.",
    perspective: {
      title: "Perspektiv",
      text: "Kriminologisk, Ekonomisk eller Social. Flera skiljs med komma.",
      error: "Perspektivet finns inte i listan. Vill du behålla det ändå?",
    },
  },
  examples: {
    municipality: "Exempelstad",
    atLeast: {
      text: "Exempel: Vi går minst 40 trygghetsvandringar tillsammans med boende",
      responsible: "Kommunen",
      focusArea: "Exempel: Trygga platser",
      unit: "vandringar",
      scope: "i centrum",
      what: "Exempel: Trygghetsvandringar",
      how: "Exempel: Boka en kväll i månaden per bostadsområde och skriv upp vad som behöver lagas.",
    },
    decrease: {
      text: "Exempel: Antalet anmälda cykelstölder ska minska med 10 %",
      responsible: "Polisen",
      focusArea: "Exempel: Färre stölder",
      unit: "anmälningar",
      scope: "vid resecentrum",
      what: "Exempel: Märkning av cyklar",
      how: "Exempel: Bjud in till märkning två gånger per termin.",
    },
    done: {
      text: "Exempel: En gemensam plan mot skadegörelse ska tas fram",
      responsible: "Kommunen och Polisen",
      focusArea: "Exempel: Trygga platser",
      unit: "plan",
      scope: "i kommunen",
      what: "Exempel: Plan mot skadegörelse",
      how: "Exempel: Tillsätt en arbetsgrupp som lämnar ett förslag före sommaren.",
    },
  },
} as const satisfies TemplateWords;
