public import Language

/// What can be wrong with a decision that is to be recorded.
public enum DecisionFault: Fault, Hashable {
  /// The journal number cannot be one.
  case badJournal
  /// The journal number looks like a person's number.
  case journalOfPerson
  /// It is not said who decided.
  case deciderMissing
  /// The day of the decision lies in the future.
  case inFuture
  /// There is no decision to withdraw.
  case nothingDecided
  /// There is no break in the audit to accept, or one that cannot be.
  case nothingToAccept

  /// The code for programs.
  public var code: String {
    switch self {
    case .badJournal: "badJournal"
    case .journalOfPerson: "refusedText"
    case .deciderMissing: "deciderMissing"
    case .inFuture: "inFuture"
    case .nothingDecided: "nothingDecided"
    case .nothingToAccept: "nothingToAccept"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .badJournal, .journalOfPerson: "journal"
    case .deciderMissing: "by"
    case .inFuture: "on"
    case .nothingDecided, .nothingToAccept: nil
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .badJournal: DecisionPhrase.badJournal(in: language)
    case .journalOfPerson: DecisionPhrase.journalOfPerson(in: language)
    case .deciderMissing: DecisionPhrase.deciderMissing(in: language)
    case .inFuture: DecisionPhrase.inFuture(in: language)
    case .nothingDecided: DecisionPhrase.nothingDecided(in: language)
    case .nothingToAccept: DecisionPhrase.nothingToAccept(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    self == .deciderMissing ? RecordsCommandLine.decider(in: language) : nil
  }
}

/// The texts about decisions.
public enum DecisionPhrase: PhraseKey {
  case badJournal, journalOfPerson, deciderMissing, inFuture, nothingDecided, nothingToAccept

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .badJournal:
      Wording(
        da: "Journalnummeret kan ikke bruges. Skriv bogstaver, tal og - . / : med mindst ét tal og højst 40 tegn.",
        sv: "Diarienumret går inte att använda. Skriv bokstäver, siffror och - . / : med minst en siffra och högst "
          + "40 tecken.",
        en: "The journal number cannot be used. Write letters, digits and - . / : with a digit among them, at most 40.")
    case .journalOfPerson:
      Wording(
        da: "Journalnummeret ligner et personnummer eller en mailadresse. Brug nummeret på sagen om beslutningen.",
        sv: "Diarienumret ser ut som ett personnummer eller en e-postadress. Använd numret på ärendet om beslutet.",
        en: "The journal number looks like a personal number or an e-mail address. "
          + "Use the number of the decision's case.")
    case .deciderMissing:
      Wording(
        da: "Skriv, hvem der har besluttet det, som stilling eller udvalg og uden navn: Borgerservicechefen.",
        sv: "Skriv vem som har beslutat det, som befattning eller nämnd och utan namn: Servicechefen.",
        en: "Say who decided, as an office or a board and without a name: Head of citizen service.")
    case .inFuture:
      Wording(
        da: "Beslutningens dato ligger i fremtiden. Skriv den dag, hvor den blev truffet.",
        sv: "Beslutets datum ligger i framtiden. Skriv den dag då det fattades.",
        en: "The date of the decision lies in the future. Write the day on which it was made.")
    case .nothingDecided:
      Wording(
        da: "Der er ingen beslutning at trække tilbage: der gemmes ingen klokkeslæt.",
        sv: "Det finns inget beslut att återkalla: inga klockslag sparas.",
        en: "There is no decision to withdraw: no clock times are kept.")
    case .nothingToAccept:
      Wording(
        da: "Revisionssporets ender er, som de skal være: der er intet at godkende.",
        sv: "Revisionsspårets ändar är som de ska: det finns inget att godkänna.",
        en: "The ends of the audit are as they should be: there is nothing to accept.")
    }
  }
}
