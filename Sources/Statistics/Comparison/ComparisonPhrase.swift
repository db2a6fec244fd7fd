import Language

/// Why published figures cannot be shown or taken in, in words.
enum ComparisonPhrase: PhraseKey {
  case noFigures, unknownDefinition, refused, place, more, badFormat, missingColumn, unknownUnit, badTime, badNumber
  case badText, nothing, laterTime, twice

  var wording: Wording {
    switch self {
    case .noFigures:
      Wording(
        da: "Der er ingen tal efter den definition. Læs en fil med dem ind.",
        sv: "Det finns inga siffror enligt den definitionen. Läs in en fil med dem.",
        en: "There are no figures by that definition. Read in a file that has them.")
    case .unknownDefinition:
      Wording(
        da: "Definitionen findes ikke. Skriv en af disse: {codes}.",
        sv: "Definitionen finns inte. Skriv en av dessa: {codes}.",
        en: "There is no such definition. Write one of these: {codes}.")
    case .refused:
      Wording(
        da: "Ingen tal blev gemt: Der er {n} fejl. Ret {n|den|dem}, og læs filen ind igen.",
        sv: "Inga siffror sparades: det finns {n} fel. Rätta {n|det|dem} och läs in filen igen.",
        en: "No figures were saved: there {n|is|are} {n} {n|fault|faults}. Correct {n|it|them} and import the file "
          + "again.")
    case .place: Wording(da: "linje {line}: {what}", sv: "rad {line}: {what}", en: "line {line}: {what}")
    case .more: Wording(da: "… og {n} mere", sv: "… och {n} till", en: "… and {n} more")
    case .badFormat:
      Wording(
        da: "Filen kan ikke læses som CSV.", sv: "Filen går inte att läsa som CSV.",
        en: "The file cannot be read as CSV.")
    case .missingColumn:
      Wording(
        da: "Kolonnen {name} mangler. Første linje skal være overskrifter: definition, date, group, value, high (kan "
          + "udelades), unit, source, verified (kan udelades).",
        sv: "Kolumnen {name} saknas. Första raden ska vara rubriker: definition, date, group, value, high (kan "
          + "utelämnas), unit, source, verified (kan utelämnas).",
        en: "The column {name} is missing. The first line must be headings: definition, date, group, value, high (may "
          + "be left out), unit, source, verified (may be left out).")
    case .unknownUnit:
      Wording(
        da: "Enheden findes ikke. Skriv percent, persons, lessons eller participants.",
        sv: "Enheten finns inte. Skriv percent, persons, lessons eller participants.",
        en: "There is no such unit. Write percent, persons, lessons or participants.")
    case .badTime:
      Wording(
        da: "Tiden kan ikke læses. Skriv den som 2025, 2025-04, 2025-Q2 eller 2025-04-30.",
        sv: "Tiden går inte att läsa. Skriv den som 2025, 2025-04, 2025-Q2 eller 2025-04-30.",
        en: "The time cannot be read. Write it as 2025, 2025-04, 2025-Q2 or 2025-04-30.")
    case .badNumber:
      Wording(
        da:
          "Tallet kan ikke bruges. Det skal være 0 eller mere, procent højst 100, alt andet et helt tal, og high mindst "
          + "value.",
        sv: "Talet går inte att använda. Det ska vara 0 eller mer, procent högst 100, allt annat ett heltal, och high "
          + "minst value.",
        en:
          "The number cannot be used. It must be 0 or more, per cent at most 100, all else a whole number, and high at "
          + "least value.")
    case .laterTime:
      Wording(
        da: "Tiden er ikke begyndt. Et mål eller et skøn for fremtiden er ikke et offentliggjort tal.",
        sv: "Tiden har inte börjat. Ett mål eller en prognos är ingen offentliggjord siffra.",
        en: "The time has not begun. An aim or a forecast is no published figure.")
    case .twice:
      Wording(
        da: "Tallet står der allerede: samme definition, tid, gruppe og enhed. Behold én af linjerne.",
        sv: "Siffran finns redan: samma definition, tid, grupp och enhet. Behåll en av raderna.",
        en: "The figure is there already: the same definition, time, group and unit. Keep one of the lines.")
    case .badText:
      Wording(
        da: "Skriv både gruppen og kilden, højst 120 tegn og intet om en person.",
        sv: "Skriv både gruppen och källan, högst 120 tecken och inget om en person.",
        en: "Write both the group and the source, at most 120 characters and nothing about a person.")
    case .nothing:
      Wording(
        da: "Der er ingen tal i filen.", sv: "Det finns inga siffror i filen.", en: "There are no figures in the file.")
    }
  }
}
