import Language

/// The texts of `lods calendar`.
enum CalendarPhrase: PhraseKey {
  case summary, details, show, week, close, open, school, schoolDetails
  case month, monthValue, weekArgument, name, branchOption, branchToClose
  case showExample, weekExample, closeExample, schoolExample
  case weekHead, day, branch, hours, staffed, remark, manyBranches
  case isStaffed, isUnstaffed, isShut, isClosed, isHoliday, isUnknown, isNoDesk, isSchool
  case holidayNote, closedNote, schoolNote
  case closed, wasClosed, opened, wasOpen, closedElsewhere, termsThatDay, imported

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Åbne og lukkede dage", sv: "Öppna och stängda dagar", en: "Open and closed days")
    case .details:
      Wording(
        da: "Kalenderen skiller de dage, hvor ingen kom, fra dem, hvor ingen var der til at tælle. Helligdage kender "
          + "den selv; lukkedage og skoleferier skriver I ind.",
        sv: "Kalendern skiljer dagar då ingen kom från dagar då ingen var där och räknade. Helgdagar kan den själv; "
          + "stängda dagar och skollov lägger ni in.",
        en: "The calendar tells days on which nobody came from those on which nobody was there to count. It knows the "
          + "public holidays; closing days and school holidays you enter.")
    case .show: Wording(da: "Vis en måned", sv: "Visa en månad", en: "Show a month")
    case .week: Wording(da: "Vis en uge med tider", sv: "Visa en vecka med tider", en: "Show a week with its hours")
    case .close: Wording(da: "Hold lukket en dag", sv: "Håll stängt en dag", en: "Close a day")
    case .open: Wording(da: "Åbn en lukkedag igen", sv: "Öppna en stängd dag igen", en: "Open a closed day again")
    case .school: Wording(da: "Læs skoleferier ind", sv: "Läs in skollov", en: "Import school holidays")
    case .schoolDetails:
      Wording(
        da: "Filen er CSV med overskrifterne first;last;name (eller fra;til;navn), en ferie på hver linje. De ferier, "
          + "der begynder i samme tidsrum, bliver erstattet. Er der fejl i filen, bliver intet gemt.",
        sv: "Filen är CSV med rubrikerna first;last;name (eller från;till;namn), ett lov per rad. De lov som börjar i "
          + "samma tidsrum ersätts. Om filen har fel sparas inget.",
        en:
          "The file is CSV with the headings first;last;name, one holiday a line. Holidays that begin in the same span "
          + "are replaced. If the file has faults, nothing is saved.")
    case .month:
      Wording(
        da: "Måneden, fx 2026-12 (ellers denne).", sv: "Månaden, till exempel 2026-12 (annars den här).",
        en: "The month, such as 2026-12 (else this one).")
    case .monthValue: Wording(da: "ÅÅÅÅ-MM", sv: "ÅÅÅÅ-MM", en: "YYYY-MM")
    case .weekArgument:
      Wording(
        da: "Ugen, fx 2026-W53 (ellers denne).", sv: "Veckan, till exempel 2026-W53 (annars den här).",
        en: "The week, such as 2026-W53 (else this one).")
    case .name:
      Wording(
        da: "Hvorfor der er lukket, fx Personaledag.", sv: "Varför det är stängt, till exempel Personaldag.",
        en: "Why it is closed, such as Staff day.")
    case .branchOption:
      Wording(
        da: "Vis kun det bibliotek (ellers det faste, ellers alle).",
        sv: "Visa bara det biblioteket (annars det förvalda, annars alla).",
        en: "Only that branch (else the default one, else all).")
    case .branchToClose:
      Wording(
        da: "Kun det bibliotek (ellers alle).", sv: "Bara det biblioteket (annars alla).",
        en: "Only that branch (else all).")
    case .showExample: Wording(da: "December 2026", sv: "December 2026", en: "December 2026")
    case .weekExample: Wording(da: "Årets sidste uge", sv: "Årets sista vecka", en: "The last week of the year")
    case .closeExample:
      Wording(
        da: "Luk juleaftensdag overalt", sv: "Stäng på julafton överallt", en: "Close on Christmas Eve everywhere")
    case .schoolExample:
      Wording(da: "Læs kommunens ferieplan ind", sv: "Läs in kommunens lovdagar", en: "Import the municipality's plan")
    case .weekHead: Wording(da: "Uge", sv: "V.", en: "Week")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .hours: Wording(da: "Åbent", sv: "Öppet", en: "Open")
    case .staffed: Wording(da: "Bemandet", sv: "Bemannat", en: "Staffed")
    case .remark: Wording(da: "Bemærkning", sv: "Anmärkning", en: "Remark")
    case .manyBranches:
      Wording(
        da: "Flere biblioteker: en dag er bemandet, når mindst ét af dem er det.",
        sv: "Flera bibliotek: en dag är bemannad när minst ett av dem är det.",
        en: "Several branches: a day is staffed when at least one of them is.")
    case .isStaffed: Wording(da: "bemandet", sv: "bemannat", en: "staffed")
    case .isUnstaffed: Wording(da: "åbent uden bemanding", sv: "öppet utan bemanning", en: "open, not staffed")
    case .isShut: Wording(da: "lukket den ugedag", sv: "stängt den veckodagen", en: "closed that weekday")
    case .isClosed: Wording(da: "lukkedag", sv: "stängd dag", en: "closing day")
    case .isHoliday: Wording(da: "helligdag", sv: "helgdag", en: "public holiday")
    case .isUnknown: Wording(da: "tider ikke sat", sv: "tider inte angivna", en: "hours not set")
    case .isNoDesk: Wording(da: "ingen skranke", sv: "ingen disk", en: "no desk")
    case .isSchool: Wording(da: "skoleferie", sv: "skollov", en: "school holiday")
    case .holidayNote: Wording(da: "{day}: {name}", sv: "{day}: {name}", en: "{day}: {name}")
    case .closedNote:
      Wording(
        da: "{day}: {name} (lukket: {branch})", sv: "{day}: {name} (stängt: {branch})",
        en: "{day}: {name} (closed: {branch})")
    case .schoolNote:
      Wording(
        da: "{first} til {last}: {name} (skoleferie)", sv: "{first} till {last}: {name} (skollov)",
        en: "{first} to {last}: {name} (school holiday)")
    case .closed:
      Wording(
        da: "Der er lukket {day}: {branch}.", sv: "Det är stängt {day}: {branch}.", en: "Closed on {day}: {branch}.")
    case .wasClosed:
      Wording(
        da: "Der er allerede lukket {day} på alle biblioteker. Intet er ændret.",
        sv: "Det är redan stängt {day} på alla bibliotek. Inget har ändrats.",
        en: "All branches are closed on {day} already. Nothing was changed.")
    case .opened:
      Wording(
        da: "{day} er ikke længere en lukkedag: {branch}.", sv: "{day} är inte längre en stängd dag: {branch}.",
        en: "{day} is no longer a closing day: {branch}.")
    case .wasOpen:
      Wording(
        da: "{day} var ikke en lukkedag: {branch}. Intet er ændret.",
        sv: "{day} var inte en stängd dag: {branch}. Inget har ändrats.",
        en: "{day} was not a closing day: {branch}. Nothing was changed.")
    case .closedElsewhere:
      Wording(
        da: "Dagen er lukket for alle biblioteker. Åbn den for alle: udelad --branch.",
        sv: "Dagen är stängd för alla bibliotek. Öppna den för alla: utelämna --branch.",
        en: "The day is closed for all branches. Open it for all of them: leave out --branch.")
    case .termsThatDay:
      Wording(
        da:
          "Den dag mødes stadig: {terms}. Flyt datoen med lods term move, eller aflys den med lods term cancel --date.",
        sv:
          "Den dagen träffas fortfarande: {terms}. Flytta datumet med lods term move, eller ställ in det med lods term "
          + "cancel --date.",
        en: "Still held on that day: {terms}. Move the date with lods term move, or cancel it with lods term cancel "
          + "--date.")
    case .imported:
      Wording(
        da: "Læst ind: {n} {n|skoleferie|skoleferier}.", sv: "Inläst: {n} skollov.",
        en: "Imported: {n} school {n|holiday|holidays}.")
    }
  }
}
