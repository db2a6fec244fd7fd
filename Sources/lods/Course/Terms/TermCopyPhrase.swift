import Language

/// The texts of `lods term copy`.
enum TermCopyPhrase: PhraseKey {
  case summary, details, newValue, newCode, at, example

  var wording: Wording {
    switch self {
    case .summary: Wording(da: "Hold det samme igen", sv: "Håll samma sak igen", en: "Hold the same again")
    case .details:
      Wording(
        da:
          "Sted, pladser og regler tages med; lige så mange datoer, lige så langt fra hinanden. Ingen tilmeldinger følger "
          + "med.",
        sv: "Plats, antal platser och regler följer med; lika många datum, lika långt ifrån varandra. Inga anmälningar "
          + "följer med.",
        en: "Place, seats and rules come along; as many dates, as far apart. No enrolments come along.")
    case .newValue: Wording(da: "NY-KODE", sv: "NY-KOD", en: "NEW-CODE")
    case .newCode: Wording(da: "Det nye holds kode.", sv: "Den nya gruppens kod.", en: "The new term's code.")
    case .at:
      Wording(
        da: "Et andet tidspunkt, fx 13:00-15:00.", sv: "En annan tid, till exempel 13:00-15:00.",
        en: "Another time, such as 13:00-15:00.")
    case .example:
      Wording(
        da: "forårets hold igen til efteråret", sv: "vårens grupp igen till hösten", en: "the spring's term again")
    }
  }
}
