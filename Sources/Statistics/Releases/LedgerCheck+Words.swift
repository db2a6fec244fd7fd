public import Language

extension LedgerCheck.Finding {
  /// What was found, as a sentence.
  public func sentence(in language: LanguageCode) -> String {
    func month(_ day: Day, _ version: Int) -> [String: PhraseValue] {
      ["month": .text(DayText.month(of: day, in: language)), "version": .text("\(version)")]
    }
    switch self {
    case .changed(let number): return LedgerPhrase.changed(in: language, ["release": .text("\(number)")])
    case .missing(let numbers):
      return LedgerPhrase.missing(
        in: language,
        ["n": .number(numbers.count), "from": .text("\(numbers.lowerBound)"), "to": .text("\(numbers.upperBound)")])
    case .cutOff(let count): return LedgerPhrase.cutOff(in: language, ["n": .number(count)])
    case .notAnnounced(let count): return LedgerPhrase.notAnnounced(in: language, ["n": .number(count)])
    case .monthChanged(let day, let version): return LedgerPhrase.monthChanged(in: language, month(day, version))
    case .strayMonth(let day, let version): return LedgerPhrase.strayMonth(in: language, month(day, version))
    case .groupsChanged: return LedgerPhrase.groupsChanged(in: language)
    case .unreadable(let number): return LedgerPhrase.unreadable(in: language, ["release": .text("\(number)")])
    case .wrongNumber(let number): return LedgerPhrase.wrongNumber(in: language, ["release": .text("\(number)")])
    case .notProved(let number): return LedgerPhrase.notProved(in: language, ["release": .text("\(number)")])
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .changed: "changed"
    case .missing: "missing"
    case .cutOff: "cutOff"
    case .notAnnounced: "notAnnounced"
    case .monthChanged: "monthChanged"
    case .strayMonth: "strayMonth"
    case .groupsChanged: "groupsChanged"
    case .unreadable: "unreadable"
    case .wrongNumber: "wrongNumber"
    case .notProved: "notProved"
    }
  }

  /// The release that it is about; nil where it is about none, or more than one.
  public var release: Int? {
    switch self {
    case .changed(let number), .unreadable(let number), .wrongNumber(let number), .notProved(let number): number
    case .missing(let numbers): numbers.lowerBound
    case .cutOff, .notAnnounced, .monthChanged, .strayMonth, .groupsChanged: nil
    }
  }
}

/// What can be wrong with the ledger.
enum LedgerPhrase: PhraseKey {
  case changed, missing, cutOff, notAnnounced, monthChanged, strayMonth, groupsChanged, unreadable, wrongNumber
  case notProved

  var wording: Wording {
    switch self {
    case .changed:
      Wording(
        da: "Frigivelse {release} er ændret, siden den blev skrevet.",
        sv: "Offentliggörande {release} har ändrats sedan det skrevs.",
        en: "Release {release} was changed after it was written.")
    case .missing:
      Wording(
        da: "{n} {n|frigivelse mangler|frigivelser mangler}, fra nummer {from} til {to}.",
        sv: "{n} {n|offentliggörande saknas|offentliggöranden saknas}, från nummer {from} till {to}.",
        en: "{n} {n|release is|releases are} missing, from number {from} to {to}.")
    case .cutOff:
      Wording(
        da: "{n} {n|frigivelse|frigivelser} mangler til sidst i loggen: revisionssporet kender {n|den|dem}. Læg den "
          + "sikkerhedskopi tilbage, der blev lavet ved den sidste frigivelse.",
        sv: "{n} {n|offentliggörande|offentliggöranden} saknas sist i loggen: revisionsspåret känner till "
          + "{n|det|dem}. Lägg tillbaka säkerhetskopian som gjordes vid det senaste offentliggörandet.",
        en:
          "{n} {n|release is|releases are} missing at the end of the ledger: the audit knows of {n|it|them}. Put back "
          + "the backup that was made at the last release.")
    case .notAnnounced:
      Wording(
        da: "{n} {n|frigivelse|frigivelser} står i loggen, men ikke i revisionssporet.",
        sv: "{n} {n|offentliggörande|offentliggöranden} står i loggen men inte i revisionsspåret.",
        en: "{n} {n|release stands|releases stand} in the ledger and not in the audit.")
    case .monthChanged:
      Wording(
        da: "Grundlaget for {month} (udgave {version}) er ændret eller mangler.",
        sv: "Underlaget för {month} (version {version}) har ändrats eller saknas.",
        en: "What {month} was made from (version {version}) was changed or is missing.")
    case .strayMonth:
      Wording(
        da: "Grundlaget for {month} (udgave {version}) hører ikke til nogen frigivelse.",
        sv: "Underlaget för {month} (version {version}) hör inte till något offentliggörande.",
        en: "No release was made from what stands for {month} (version {version}).")
    case .groupsChanged:
      Wording(
        da: "Opgavegruppernes numre er ikke dem, der blev frigivet med.",
        sv: "Ärendegruppernas nummer är inte de som gällde vid offentliggörandet.",
        en: "The groups of tasks do not have the numbers that they were released with.")
    case .unreadable:
      Wording(
        da: "Frigivelse {release} kan ikke læses.", sv: "Offentliggörande {release} går inte att läsa.",
        en: "Release {release} cannot be read.")
    case .wrongNumber:
      Wording(
        da: "Et tal i frigivelse {release} passer ikke med det, den er lavet af.",
        sv: "Ett tal i offentliggörande {release} stämmer inte med underlaget.",
        en: "A number in release {release} is not what it was made from.")
    case .notProved:
      Wording(
        da: "Det er ikke bevist, at frigivelse {release} ikke røber noget: dens bevis går ikke op.",
        sv: "Det är inte bevisat att offentliggörande {release} inte röjer något: beviset går inte ihop.",
        en: "It is not proved that release {release} gives nothing away: its proof does not add up.")
    }
  }
}
