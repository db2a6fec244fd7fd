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
    case .guardsBroken(let names):
      return LedgerPhrase.guardsBroken(in: language, ["names": .text(names.joined(separator: ", "))])
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
    case .guardsBroken: "guardsBroken"
    }
  }

  /// The release that it is about; nil where it is about none, or more than one.
  public var release: Int? {
    switch self {
    case .changed(let number), .unreadable(let number), .wrongNumber(let number), .notProved(let number): number
    case .missing(let numbers): numbers.lowerBound
    case .cutOff, .notAnnounced, .monthChanged, .strayMonth, .groupsChanged, .guardsBroken: nil
    }
  }
}

extension LedgerCheck.Strength {
  /// What it says, a sentence each, and where something does not hold why; empty where there is nothing to say.
  public func sentences(in language: LanguageCode) -> [String] {
    let shares = [(known, LedgerPhrase.knownSession), (zeros, .hiddenZeros), (between, .betweenTables)]
    let said = shares.filter { $0.0.of > 0 }.map { share, phrase in
      phrase(in: language, ["n": .number(share.held), "of": .number(share.of)])
    }
    let rest = between.held < between.of ? [LedgerPhrase.betweenRest(in: language)] : []
    return said + rest + (shares.contains { $0.0.held < $0.0.of } ? [LedgerPhrase.givenUp(in: language)] : [])
  }
}

/// What can be wrong with the ledger, and what its proofs show.
enum LedgerPhrase: PhraseKey {
  case changed, missing, cutOff, notAnnounced, monthChanged, strayMonth, groupsChanged, unreadable, wrongNumber
  case notProved, guardsBroken, knownSession, hiddenZeros, betweenTables, betweenRest, givenUp

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
    case .guardsBroken:
      Wording(
        da: "Det, der værner loggen mod at blive ændret, er væk eller lavet om: {names}. Hent en sikkerhedskopi, hvor "
          + "det er på plads, og find ud af, hvem der skriver i filen med andet end Lods.",
        sv: "Det som skyddar loggen mot ändringar är borta eller ändrat: {names}. Hämta en säkerhetskopia där det är "
          + "på plats, och ta reda på vem som skriver i filen med något annat än Lods.",
        en: "What keeps the ledger from being changed is gone, or was altered: {names}. Put a backup in place that has "
          + "it, and find out who writes to the file with something else than Lods.")
    case .knownSession:
      Wording(
        da: "For {n} af {of} {of|lille tal|små tal} gælder også: Den, der kender én ekspedition, kan ikke se, om den "
          + "står der alene.",
        sv: "För {n} av {of} {of|litet tal|små tal} gäller också: den som känner till ett möte kan inte se om det "
          + "står där ensamt.",
        en: "For {n} of {of} small {of|count|counts} this holds too: who knows one session cannot see whether it "
          + "stands there alone.")
    case .hiddenZeros:
      Wording(
        da: "For {n} af {of} {of|skjult nul|skjulte nuller} gælder: Ingen kan se, at tallet ligger under tærsklen. For "
          + "dem alle: Ingen kan se, at der er nogen.",
        sv: "För {n} av {of} {of|dold nolla|dolda nollor} gäller: ingen kan se att talet ligger under tröskeln. För "
          + "alla gäller: ingen kan se att det finns någon.",
        en: "For {n} of {of} hidden {of|zero|zeros} nobody can see that the count is below the threshold. For all of "
          + "them nobody can see that there is anybody.")
    case .betweenTables:
      Wording(
        da: "For {n} af {of} {of|lille tal|små tal} mellem to frigivne kan ingen se, at {of|det er lille|de er små}.",
        sv: "För {n} av {of} {of|litet tal|små tal} mellan två offentliggjorda kan ingen se att {of|det är litet|de är "
          + "små}.",
        en: "For {n} of {of} small {of|count|counts} between two released ones nobody can see that {of|it is|they are} "
          + "small.")
    case .betweenRest:
      Wording(
        da: "For resten af dem kan ingen se, at der er nogen.",
        sv: "För resten av dem kan ingen se att det finns någon.",
        en: "For the rest of them nobody can see that there is anybody.")
    case .givenUp:
      Wording(
        da: "Hvor det ikke gælder, er der ikke fundet plads til det i det, der er frigivet.",
        sv: "Där det inte gäller hittades inget utrymme för det i det som är offentliggjort.",
        en: "Where it does not hold, what is released was found to leave no room for it.")
    }
  }
}
