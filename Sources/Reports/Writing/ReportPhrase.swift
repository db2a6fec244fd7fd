import Language

/// The texts around the figures of a report.
enum ReportPhrase: PhraseKey {
  case says, internalTag, internalLine, houseLine, publicationLine, invented, madeOn, rule, source, sources, notes
  case contents, hidden, hiddenNote, notRecorded, notCounted, partial, asTable, thisPeriod, yearBefore
  case hoursShort, minutesShort, scale, scaleNone, drawnSeries, drawnMix
  case gridGap, skip, week, foldedNote, zeroNote

  var wording: Wording {
    switch self {
    case .says: Wording(da: "Det siger tallene", sv: "Det här säger siffrorna", en: "What the figures say")
    case .internalTag: Wording(da: "INTERN", sv: "INTERN", en: "INTERNAL")
    case .internalLine:
      Wording(
        da: "Kun til eget brug. Små tal er med: Del ikke rapporten.",
        sv: "Bara för eget bruk. Små tal är med: dela inte rapporten.",
        en: "For your own use only. Small figures are included: do not share the report.")
    case .houseLine:
      Wording(
        da: "Til brug i huset: Små tal er skjult.", sv: "För bruk i huset: små tal är dolda.",
        en: "For use in the house: small figures are hidden.")
    case .publicationLine:
      Wording(
        da: "Må offentliggøres: Tallene er frigivet.", sv: "Får spridas: siffrorna är offentliggjorda.",
        en: "May be published: the figures were released.")
    case .invented: Wording(da: "opdigtede tal", sv: "påhittade siffror", en: "invented figures")
    case .madeOn: Wording(da: "Lavet {day}", sv: "Framtagen {day}", en: "Made on {day}")
    case .rule: Wording(da: "Sådan er der talt:", sv: "Så har vi räknat:", en: "How it was counted:")
    case .source: Wording(da: "Kilde:", sv: "Källa:", en: "Source:")
    case .sources: Wording(da: "Kilder", sv: "Källor", en: "Sources")
    case .notes: Wording(da: "Læs tallene rigtigt", sv: "Läs siffrorna rätt", en: "Read the figures rightly")
    case .contents: Wording(da: "Indhold", sv: "Innehåll", en: "Contents")
    case .hidden: Wording(da: "skjult", sv: "dolt", en: "hidden")
    case .hiddenNote:
      Wording(
        da: ".. betyder, at tallet er skjult for at beskytte personer.",
        sv: ".. betyder att siffran är dold för att skydda personer.",
        en: ".. means that the figure is hidden to protect persons.")
    case .notRecorded: Wording(da: "ikke registreret", sv: "inte registrerat", en: "not recorded")
    case .notCounted: Wording(da: "ikke talt", sv: "inte räknat", en: "not counted")
    case .partial: Wording(da: "ikke slut endnu", sv: "inte slut än", en: "not over yet")
    case .asTable: Wording(da: "Tallene som tabel", sv: "Siffrorna som tabell", en: "The figures as a table")
    case .thisPeriod: Wording(da: "denne periode", sv: "den här perioden", en: "this period")
    case .yearBefore: Wording(da: "året før", sv: "året innan", en: "the year before")
    case .hoursShort: Wording(da: "t.", sv: "tim", en: "h")
    case .minutesShort: Wording(da: "min.", sv: "min", en: "min")
    case .scale:
      Wording(
        da: "Jo mørkere, jo flere: fra {low} til {high}.", sv: "Ju mörkare, desto fler: från {low} till {high}.",
        en: "The darker, the more: from {low} to {high}.")
    case .scaleNone: Wording(da: "Ingen tal at vise.", sv: "Inga siffror att visa.", en: "No figures to show.")
    case .drawnSeries:
      Wording(
        da: "{value} fra {first} til {last}. Højest i {at}: {high}. Alle tal står i tabellen under figuren.",
        sv: "{value} från {first} till {last}. Högst i {at}: {high}. Alla siffror står i tabellen under figuren.",
        en: "{value} from {first} to {last}. Highest in {at}: {high}. All figures stand in the table below.")
    case .drawnMix:
      Wording(
        da: "{value} fordelt på {part}. Alle tal står i tabellen under figuren.",
        sv: "{value} fördelat på {part}. Alla siffror står i tabellen under figuren.",
        en: "{value} by {part}. All figures stand in the table below.")
    case .gridGap:
      Wording(
        da: "– betyder, at ingen har talt.", sv: "– betyder att ingen har räknat.", en: "– means that nobody counted.")
    case .foldedNote:
      Wording(
        da: "Uden tal, fordi de er skjult: {names}.", sv: "Utan siffror, eftersom de är dolda: {names}.",
        en: "Without figures, as they are hidden: {names}.")
    case .zeroNote: Wording(da: "Kun nuller: {names}.", sv: "Bara nollor: {names}.", en: "Zeros only: {names}.")
    case .skip: Wording(da: "Gå til tallene", sv: "Gå till siffrorna", en: "Skip to the figures")
    case .week: Wording(da: "uge {n} {year}", sv: "vecka {n} {year}", en: "week {n} {year}")
    }
  }
}
