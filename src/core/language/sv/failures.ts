import type { FailureWords } from "../failureWords";

export const failures = {
  "excel.accessDenied":
    "Excel nekade åtkomst, till exempel för att bladet är skyddat eller filen skrivskyddad. Häv skyddet eller spara en egen kopia och försök igen.",
  "excel.activityLimit":
    "Excel har för mycket att göra just nu. Vänta en halv minut och försök igen.",
  "excel.apiNotFound":
    "Den här versionen av Excel saknar något som tillägget behöver. Uppdatera Excel eller öppna arbetsboken i Excel på webben.",
  "excel.cellBeingEdited": "En cell redigeras. Avsluta redigeringen med Enter och försök igen.",
  "excel.filteredRange":
    "Området är filtrerat och kan inte hanteras säkert. Ta bort filtret och försök igen.",
  "excel.general":
    "Excel svarade med ett fel som det inte förklarade. Inget i arbetsboken har ändrats. Försök igen; hjälper det inte, stäng och öppna arbetsboken.",
  "excel.hiddenSheet":
    "Bladet {sheet} är dolt, så cellen kan inte visas. Högerklicka på en bladflik, välj Ta fram och försök igen.",
  "excel.inactiveWorkbook":
    "En annan arbetsbok är aktiv. Klicka i den här arbetsboken och försök igen.",
  "excel.invalidArgument":
    "Excel förstod inte frågan. Inget i arbetsboken har ändrats. Kontrollera igen, och hör av dig om det upprepas.",
  "excel.invalidReference":
    "Cellen eller bladet finns inte längre. Kontrollera igen för att få aktuella platser.",
  "excel.invalidSelection":
    "Flera områden är markerade. Markera ett sammanhängande område och försök igen.",
  "excel.itemAlreadyExists":
    "Det finns redan något med det namnet i arbetsboken. Byt namn på det ena och försök igen.",
  "excel.itemNotFound":
    "Bladet eller tabellen finns inte längre, kanske för att någon tog bort eller döpte om den. Kontrollera igen.",
  "excel.mergedRange": "Området innehåller sammanfogade celler. Dela upp dem och försök igen.",
  "excel.noAnswer":
    "Excel har inte svarat på {seconds} sekunder. Om en cell redigeras: tryck Enter. Annars: vänta lite, försök igen eller stäng och öppna panelen. Inget i arbetsboken har ändrats.",
  "excel.nonBlankCellOffSheet":
    "Det finns innehåll längst ut på bladet som skulle hamna utanför. Flytta det och försök igen.",
  "excel.notExcel": "Panelen är inte öppnad i Excel. Öppna den från fliken Start i Excel.",
  "excel.paneNotShown":
    "Excel öppnade inte panelen. Välj Öppna panelen på fliken Start: resultatet finns där.",
  "excel.rangeTooLarge":
    "Området är större än vad Excel lämnar ut på en gång. Ta bort tomma rader och kolumner som räknas som använda och försök igen.",
  "excel.sessionExpired":
    "Anslutningen till arbetsboken har gått ut. Ladda om sidan eller öppna arbetsboken på nytt.",
  "excel.tooMuchData":
    "Arbetsboken är för stor för att läsas i ett stycke. Flytta gamla år till en egen arbetsbok och försök igen.",
  "excel.undoNotSupported": "Åtgärden kan inte ångras av Excel och utfördes därför inte.",
  "excel.unsupportedSheet":
    "Bladet är av ett slag som inte kan läsas, till exempel ett diagramblad. Byt till ett vanligt kalkylblad.",
  "document.damaged":
    "Filen {file} är skadad eller avbruten och kan inte läsas. Öppna den i Word och spara om den, eller kopiera texten och klistra in den.",
  "document.encrypted":
    "Filen {file} är skyddad med lösenord. Öppna den i Word, kopiera texten och klistra in den här.",
  "document.notReadable":
    "Filen {file} går inte att läsa som text. Välj en Word-fil (.docx) eller en textfil (.txt), eller kopiera texten ur dokumentet och klistra in den.",
  "document.old":
    "Filen {file} är av en äldre sort, före Word 2007. Öppna den i Word och spara som Word-dokument (.docx).",
  "document.tooLarge":
    "Filen {file} är för stor för att läsas in. Kopiera den del som har löftena och klistra in den.",
  "document.tooLong":
    "Texten är för lång: högst {most} tecken läses åt gången. Klistra in den del som har löftena.",
  "file.damaged":
    "Filen {file} är skadad eller avbruten och kan inte läsas. Hämta den på nytt, eller öppna och spara om den i Excel.",
  "file.empty": "Filen {file} är tom (0 byte). Hämta eller spara den på nytt.",
  "file.encrypted":
    "Filen {file} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsboken, och spara.",
  "file.notFound": "Filen {file} finns inte. Kontrollera namn och mapp.",
  "file.notWorkbook":
    "Filen {file} är ingen Excelarbetsbok av typen .xlsx. Öppna den i Excel och spara som Excel-arbetsbok (.xlsx).",
  "input.notJson":
    "Det som skickades in är inte giltig JSON. Kontrollera citattecken och kommatecken.",
  "input.notList": "Det som skickades in är ingen JSON-lista. Skriv raderna mellan [ och ].",
  "input.notRows":
    "Det som skickades in är inte en lista med rader: plats {position} är inte ett objekt. Skicka en JSON-lista med objekt.",
  "input.badDate": "Datumet {value} går inte att läsa. Skriv det som åååå-mm-dd.",
  "input.unknownCommand": "Kommandot {value} finns inte. Skriv --help för en lista.",
  "input.unknownOption":
    "Flaggan {value} finns inte eller saknar värde. Skriv --help för en lista.",
  "pane.notLoaded":
    "Panelen kunde inte hämtas. Kontrollera nätanslutningen, stäng panelen och öppna den igen från fliken Start.",
  "stopped.byUser": "Kontrollen avbröts. Inget i arbetsboken har ändrats.",
  "workbook.noTable":
    "{file} innehåller ingen tabell med löften. Det behövs en rubrikrad med Löfte och till exempel År, Måltyp eller Målvärde.",
  "excel.changedMeanwhile":
    "Cellen {cell} på bladet {sheet} har ändrats sedan förhandsvisningen. Inget har skrivits. Titta på cellen och gör om åtgärden.",
  "excel.noRoomBelow":
    "Under tabellen på bladet {sheet} står det något i {cell}, så nya rader får inte plats. Flytta det och försök igen. Inget har skrivits.",
  "excel.partlyWritten":
    "Excel avbröt mitt i skrivningen på bladet {sheet} och gick inte att nå för att ställa tillbaka det. Vänta tills Excel svarar igen och välj Städa och ställ tillbaka i panelen, här eller nästa gång du öppnar den.",
  "excel.readOnly":
    "Arbetsboken är öppnad skrivskyddad. Spara en egen kopia, eller välj Redigera, och försök igen. Inget har skrivits.",
  "excel.sheetExists":
    "Det finns redan ett blad som heter {sheet}, kanske för att en kollega just skapade det. Inget har skrivits. Titta på bladet och gör om åtgärden.",
  "excel.sheetProtected":
    "Bladet {sheet} är skyddat. Häv skyddet under Granska, Ta bort bladets skydd, och försök igen. Inget har skrivits.",
  "excel.workbookProtected":
    "Arbetsbokens struktur är skyddad, så blad kan inte läggas till eller tas bort. Häv skyddet under Granska, Skydda arbetsbok, och försök igen. Inget har skrivits.",
  "file.exists":
    "Filen {file} finns redan. Välj ett annat namn med --out, så att inget skrivs över.",
  "file.notWritten":
    "Filen {file} kunde inte skrivas. Kontrollera att mappen finns och att filen inte är öppen.",
  "input.badPeriod":
    "Perioden {value} går inte att läsa. Skriv den som 2021-T2, 2021-K1, 2021-H1, 2021-05 eller 2021.",
  "input.badYear": "Året {value} går inte att läsa. Skriv det med fyra siffror, som 2022.",
  "plan.noAnswers":
    "{file} innehåller ingen uppföljning att hämta svar ur. Välj den kopia av arbetsboken som har kommit tillbaka.",
  "plan.noFollowUps":
    "Arbetsboken har inget uppföljningsblad att visa. Skapa en uppföljning först.",
  "plan.noPledges": "Arbetsboken har inga löften ännu. Skriv löften på bladet Löften först.",
  "plan.noPledgesOfYear":
    "Det finns inga löften för {year}. Skriv löften med det året på bladet Löften, eller välj en annan period.",
  "plan.notOurSheet":
    "Bladet {sheet} är inte skapat av Löfteskollen och ändras därför inte. Skapa en uppföljning och flytta svaren dit.",
  "plan.nothingToUndo":
    "Det finns inget att ångra: det som skrevs är redan ändrat eller borttaget.",
  "plan.workbookNotEmpty":
    "Arbetsboken är inte tom: bladet {sheet} har innehåll. Öppna en ny, tom arbetsbok och försök igen.",
  "plan.yearExists":
    "Det finns redan löften för {year}. Ta bort dem eller välj ett annat år; inget har skrivits.",
} as const satisfies FailureWords;
