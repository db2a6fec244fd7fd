import Language

/// The texts of the pages about branches.
enum BranchPagePhrase: PhraseKey {
  case all, opened, closed, hoursTitle, weekday, openHours, staffedHours, sameAsOpen, notSet, hoursNote
  case changeOpen, changeStaffed, openMeaning, staffedMeaning, week, weekHint, badHours, overlapping, from, fromHint
  case fromWrong, saveHours, leave, useMine, keepTheirs, changedMeanwhile, bothShown, theirs, yours
  case isStaffed, isUnstaffed, isClosed, isHoliday, isShut, isUnknown, isNoDesk
  case closingTitle, months, monthBefore, monthAfter, weekNumber, noClosing, namedDays, why, `where`, holiday
  case closedHere, closedEverywhere, schoolHoliday, reopen, closeTitle, dayHint, dayMissing, nameHint, nameMissing
  case closeEverywhere, closeDay, rename, closedAlready, closedForAll, noBranches, areas, areasNote, areaClosed
  case closedOtherwise
  case doneOpen, doneStaffed, doneClosed, doneClosedWithCare, doneOpened
  case telephone, telephoneNumber, telephoneHint, saveTelephone, telephoneOther, telephoneGone, doneTelephone

  var wording: Wording {
    switch self {
    case .telephone: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .telephoneNumber: Wording(da: "Bibliotekets nummer", sv: "Bibliotekets nummer", en: "The branch's number")
    case .telephoneHint:
      Wording(
        da: "Står på borgersiderne og i breve og beskeder til kursister. Skriv aldrig en medarbejders eget nummer.",
        sv: "Står på medborgarsidorna och i brev och meddelanden till kursdeltagare. Ange aldrig en medarbetares eget "
          + "nummer.",
        en: "Stands on the public pages and in letters and messages to learners. Never that of one of the staff.")
    case .saveTelephone: Wording(da: "Gem nummeret", sv: "Spara numret", en: "Save the number")
    case .telephoneOther:
      Wording(
        da: "En anden har imens skrevet {number}. Gem igen, hvis dit nummer skal gælde.",
        sv: "Någon annan har under tiden skrivit {number}. Spara igen om ditt nummer ska gälla.",
        en: "Somebody else has meanwhile written {number}. Save again if your number shall hold.")
    case .telephoneGone:
      Wording(
        da: "En anden har imens fjernet nummeret. Gem igen, hvis dit nummer skal gælde.",
        sv: "Någon annan har under tiden tagit bort numret. Spara igen om ditt nummer ska gälla.",
        en: "Somebody else has meanwhile taken the number away. Save again if your number shall hold.")
    case .doneTelephone: Wording(da: "Telefonen er gemt.", sv: "Telefonen är sparad.", en: "The telephone is saved.")
    case .all: Wording(da: "Alle biblioteker", sv: "Alla bibliotek", en: "All branches")
    case .opened: Wording(da: "Første dag med skranke", sv: "Första dagen med disk", en: "First day with a desk")
    case .closed: Wording(da: "Sidste dag med skranke", sv: "Sista dagen med disk", en: "Last day with a desk")
    case .hoursTitle: Wording(da: "Ugens tider", sv: "Veckans tider", en: "Hours of the week")
    case .weekday: Wording(da: "Ugedag", sv: "Veckodag", en: "Weekday")
    case .openHours: Wording(da: "Åbningstid", sv: "Öppettid", en: "Opening hours")
    case .staffedHours: Wording(da: "Bemandet tid", sv: "Bemannad tid", en: "Staffed hours")
    case .sameAsOpen: Wording(da: "som åbningstiden", sv: "som öppettiden", en: "as the opening hours")
    case .notSet:
      Wording(
        da: "Ingen tider er sat endnu. Uden dem kan rapporter ikke kende »ingen kom« fra »ingen talte«.",
        sv: "Inga tider är angivna än. Utan dem kan rapporter inte skilja ”ingen kom” från ”ingen räknade”.",
        en: "No hours are set yet. Without them reports cannot tell “nobody came” from “nobody counted”.")
    case .hoursNote:
      Wording(
        da: "Bemandet tid er, når nogen står ved skranken og tæller.",
        sv: "Bemannad tid är när någon står vid disken och räknar.",
        en: "Staffed hours are when somebody stands at the desk and counts.")
    case .changeOpen: Wording(da: "Ret åbningstiden", sv: "Ändra öppettiden", en: "Change the opening hours")
    case .changeStaffed:
      Wording(da: "Ret den bemandede tid", sv: "Ändra den bemannade tiden", en: "Change the staffed hours")
    case .openMeaning:
      Wording(
        da: "Åbningstid er, når døren er åben.", sv: "Öppettid är när dörren är öppen.",
        en: "Opening hours are when the door is open.")
    case .staffedMeaning:
      Wording(
        da: "Bemandet tid er, når nogen står ved skranken og tæller. Er den ikke sat, gælder åbningstiden.",
        sv: "Bemannad tid är när någon står vid disken och räknar. Om den inte är angiven gäller öppettiden.",
        en: "Staffed hours are when somebody stands at the desk and counts. Not set, the opening hours count.")
    case .week: Wording(da: "Ugen", sv: "Veckan", en: "The week")
    case .weekHint:
      Wording(
        da: "Skriv fx 10.00-17.00, eller 10.00-12.00, 13.00-17.00. Lad feltet stå tomt på dage uden tid.",
        sv: "Skriv t.ex. 10:00-17:00, eller 10:00-12:00, 13:00-17:00. Lämna fältet tomt på dagar utan tid.",
        en: "Type for example 10:00-17:00, or 10:00-12:00, 13:00-17:00. Leave a day without hours empty.")
    case .badHours:
      Wording(
        da: "Skriv tiden for {day} som 10.00-17.00.", sv: "Skriv tiden för {day} som 10:00-17:00.",
        en: "Type the hours of {day} as 10:00-17:00.")
    case .overlapping:
      Wording(
        da: "Tiderne for {day} går ind over hinanden. Ret den ene.",
        sv: "Tiderna för {day} går in i varandra. Ändra den ena.",
        en: "The hours of {day} overlap. Change one of them.")
    case .from: Wording(da: "Fra hvilken dag?", sv: "Från vilken dag?", en: "From which day?")
    case .fromHint:
      Wording(
        da: "Dage før den beholder de tider, der gjaldt da.", sv: "Dagar före den behåller tiderna som gällde då.",
        en: "Days before it keep the hours that held then.")
    case .fromWrong:
      Wording(
        da: "Skriv en dag fra {day} og frem, som dag, måned og år.",
        sv: "Skriv en dag från {day} och framåt, som dag, månad och år.",
        en: "Type a day from {day} on, as day, month and year.")
    case .saveHours: Wording(da: "Gem tiderne", sv: "Spara tiderna", en: "Save the hours")
    case .leave: Wording(da: "Fortryd", sv: "Avbryt", en: "Cancel")
    case .useMine: Wording(da: "Brug mine", sv: "Använd mina", en: "Use mine")
    case .keepTheirs:
      Wording(da: "Behold dem, der står nu", sv: "Behåll dem som står nu", en: "Keep those that stand now")
    case .changedMeanwhile:
      Wording(
        da: "Tiderne er ændret imens", sv: "Tiderna har ändrats under tiden", en: "The hours have changed meanwhile")
    case .bothShown:
      Wording(
        da: "Intet er gemt endnu. Se dem begge, og vælg nedenfor, hvilke der skal gælde fra dagen.",
        sv: "Inget är sparat än. Se båda och välj nedan vilka som ska gälla från dagen.",
        en: "Nothing is saved yet. See both, and choose below which shall hold from the day.")
    case .theirs: Wording(da: "Står der nu", sv: "Står där nu", en: "There now")
    case .yours: Wording(da: "Dine", sv: "Dina", en: "Yours")
    case .isStaffed: Wording(da: "Bemandet {name}", sv: "Bemannat {name}", en: "Staffed {name}")
    case .isUnstaffed: Wording(da: "Åbent uden bemanding", sv: "Öppet utan bemanning", en: "Open but not staffed")
    case .isClosed: Wording(da: "Lukket: {name}", sv: "Stängt: {name}", en: "Closed: {name}")
    case .isHoliday: Wording(da: "Helligdag: {name}", sv: "Helgdag: {name}", en: "Public holiday: {name}")
    case .isShut: Wording(da: "Lukket", sv: "Stängt", en: "Closed")
    case .isUnknown: Wording(da: "Tiderne er ikke sat", sv: "Tiderna är inte angivna", en: "No hours are set")
    case .isNoDesk: Wording(da: "Ingen skranke", sv: "Ingen disk", en: "No desk")
    case .closingTitle: Wording(da: "Lukkedage", sv: "Stängda dagar", en: "Closing days")
    case .months: Wording(da: "Måneder", sv: "Månader", en: "Months")
    case .monthBefore: Wording(da: "Forrige måned", sv: "Förra månaden", en: "Month before")
    case .monthAfter: Wording(da: "Næste måned", sv: "Nästa månad", en: "Month after")
    case .weekNumber: Wording(da: "Uge", sv: "Vecka", en: "Week")
    case .noClosing:
      Wording(
        da: "Ingen lukkedage i denne måned.", sv: "Inga stängda dagar den här månaden.",
        en: "No closing days in this month.")
    case .namedDays:
      Wording(da: "Særlige dage i {month}", sv: "Särskilda dagar i {month}", en: "Special days in {month}")
    case .why: Wording(da: "Hvorfor", sv: "Varför", en: "Why")
    case .where: Wording(da: "Hvor", sv: "Var", en: "Where")
    case .holiday: Wording(da: "Helligdag", sv: "Helgdag", en: "Public holiday")
    case .closedHere: Wording(da: "Lukket her", sv: "Stängt här", en: "Closed here")
    case .closedEverywhere:
      Wording(da: "Lukket på alle biblioteker", sv: "Stängt på alla bibliotek", en: "Closed at all branches")
    case .schoolHoliday: Wording(da: "Skoleferie", sv: "Skollov", en: "School holiday")
    case .reopen: Wording(da: "Åbn igen", sv: "Öppna igen", en: "Open again")
    case .closeTitle: Wording(da: "Luk en dag", sv: "Stäng en dag", en: "Close a day")
    case .dayHint: Wording(da: "For eksempel 24 12 2026", sv: "Till exempel 24 12 2026", en: "For example 24 12 2026")
    case .dayMissing:
      Wording(
        da: "Skriv den dag, der er lukket, som dag, måned og år.",
        sv: "Skriv dagen som är stängd, som dag, månad och år.",
        en: "Type the day that is closed, as day, month and year.")
    case .nameHint:
      Wording(
        da: "For eksempel Juleaften eller Personaledag.", sv: "Till exempel Julafton eller Personaldag.",
        en: "For example Christmas Eve or Staff day.")
    case .nameMissing:
      Wording(da: "Skriv, hvorfor der er lukket.", sv: "Skriv varför det är stängt.", en: "Type why it is closed.")
    case .closeEverywhere:
      Wording(
        da: "Luk alle biblioteker den dag", sv: "Stäng alla bibliotek den dagen", en: "Close all branches on that day")
    case .closeDay: Wording(da: "Luk dagen", sv: "Stäng dagen", en: "Close the day")
    case .closedOtherwise:
      Wording(
        da: "Dagen er ikke åbnet igen. En anden har ændret den imens: {day} er nu lukket som »{name}«. Tryk »Åbn "
          + "igen« en gang til, hvis den stadig skal åbnes.",
        sv: "Dagen har inte öppnats igen. Någon annan har ändrat den under tiden: {day} är nu stängd som ”{name}”. "
          + "Tryck på ”Öppna igen” en gång till om den fortfarande ska öppnas.",
        en: "The day was not opened again. Somebody else has changed it meanwhile: {day} is now closed as “{name}”. "
          + "Press “Open again” once more if it shall still be opened.")
    case .rename: Wording(da: "Brug det nye navn", sv: "Använd det nya namnet", en: "Use the new name")
    case .closedAlready:
      Wording(
        da: "Dagen er allerede lukket: {name}. Tryk igen for at bruge dit navn i stedet.",
        sv: "Dagen är redan stängd: {name}. Tryck igen för att använda ditt namn i stället.",
        en: "The day is closed already: {name}. Press again to use your name instead.")
    case .closedForAll:
      Wording(
        da: "Dagen er allerede lukket på alle biblioteker: {name}. Intet er ændret.",
        sv: "Dagen är redan stängd på alla bibliotek: {name}. Inget har ändrats.",
        en: "The day is closed at all branches already: {name}. Nothing was changed.")
    case .noBranches:
      Wording(
        da: "Der er ingen biblioteker endnu. Den, der driver Lods, tilføjer dem på maskinen.",
        sv: "Det finns inga bibliotek än. Den som driver Lods lägger till dem på maskinen.",
        en: "There are no branches yet. Whoever runs Lods adds them at the machine.")
    case .areas: Wording(da: "Områder", sv: "Områden", en: "Areas")
    case .areasNote:
      Wording(
        da: "Dele af kommunen, som tal kan deles efter.", sv: "Delar av kommunen som siffror kan delas efter.",
        en: "Parts of the municipality that figures can be split by.")
    case .areaClosed: Wording(da: "Bruges ikke mere", sv: "Används inte längre", en: "No longer used")
    case .doneOpen:
      Wording(da: "Åbningstiden er gemt.", sv: "Öppettiden är sparad.", en: "The opening hours are saved.")
    case .doneStaffed:
      Wording(
        da: "Den bemandede tid er gemt.", sv: "Den bemannade tiden är sparad.", en: "The staffed hours are saved.")
    case .doneClosedWithCare:
      Wording(
        da: "Dagen er lukket. Årsagen nævner noget følsomt, for eksempel helbred. Siger den noget om én bestemt, så "
          + "skriv den om.",
        sv: "Dagen är stängd. Orsaken nämner något känsligt, till exempel hälsa. Säger den något om någon enskild, "
          + "skriv om den.",
        en: "The day is closed. The reason mentions something sensitive, such as health. If it tells of one person, "
          + "rewrite it.")
    case .doneClosed: Wording(da: "Dagen er lukket.", sv: "Dagen är stängd.", en: "The day is closed.")
    case .doneOpened: Wording(da: "Dagen er åben igen.", sv: "Dagen är öppen igen.", en: "The day is open again.")
    }
  }
}
