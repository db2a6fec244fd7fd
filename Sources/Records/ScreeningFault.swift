public import Identifiers
public import Language

/// A text that the gate did not admit: what kind of thing was found and where, never the text.
public struct ScreeningFault: Fault, Hashable {
  /// The field that the text was meant for.
  public let field: String?
  /// What the gate said.
  public let refusal: ScreeningRefusal

  /// Makes a fault of a refusal.
  public init(_ refusal: ScreeningRefusal, field: String) {
    self.refusal = refusal
    self.field = field
  }

  /// The code for programs.
  public var code: String { "refusedText" }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch refusal.problem {
    case .tooLong(let limit): return ScreeningPhrase.tooLong(in: language, ["limit": .number(limit)])
    case .controlCharacter(let place):
      return ScreeningPhrase.controlCharacter(in: language, ["place": .number(place + 1)])
    case .identifiers(let findings):
      let places = findings.prefix(4).map { finding in
        ScreeningPhrase.finding(
          in: language,
          [
            "kind": .text(ScreeningFault.name(of: finding.kind)[language]), "from": .number(finding.from + 1),
            "to": .number(finding.to),
          ])
      }
      return ScreeningPhrase.found(in: language, ["findings": .text(places.joined(separator: ", "))])
    }
  }

  /// What a kind of finding is called.
  public static func name(of kind: IdentifierKind) -> Wording {
    switch kind {
    case .cpr: Wording(da: "et CPR-nummer", sv: "ett danskt personnummer", en: "a CPR number")
    case .personnummer: Wording(da: "et svensk personnummer", sv: "ett personnummer", en: "a Swedish personal number")
    case .samordningsnummer:
      Wording(
        da: "et svensk samordningsnummer", sv: "ett samordningsnummer", en: "a Swedish coordination number")
    case .telephone: Wording(da: "et telefonnummer", sv: "ett telefonnummer", en: "a telephone number")
    case .email: Wording(da: "en mailadresse", sv: "en e-postadress", en: "an e-mail address")
    case .name: Wording(da: "et navn", sv: "ett namn", en: "a name")
    case .address: Wording(da: "en adresse", sv: "en adress", en: "an address")
    case .fodselsnummer:
      Wording(da: "et norsk fødselsnummer", sv: "ett norskt personnummer", en: "a Norwegian identity number")
    case .organisation:
      Wording(da: "et CVR- eller organisationsnummer", sv: "ett organisationsnummer", en: "a company number")
    case .card:
      Wording(da: "nummeret på et betalingskort", sv: "numret på ett betalkort", en: "a payment card number")
    case .iban: Wording(da: "et IBAN-nummer", sv: "ett IBAN-nummer", en: "an IBAN")
    case .account: Wording(da: "et kontonummer", sv: "ett kontonummer", en: "a bank account number")
    case .link: Wording(da: "et personligt link", sv: "en personlig länk", en: "a personal link")
    case .passport:
      Wording(
        da: "nummeret på et pas eller ID-kort", sv: "numret på ett pass eller id-kort",
        en: "a passport or identity card number")
    case .licence: Wording(da: "et kørekortnummer", sv: "ett körkortsnummer", en: "a driving licence number")
    case .plate: Wording(da: "en nummerplade", sv: "ett registreringsnummer", en: "a number plate")
    case .secret: Wording(da: "en kode eller adgangskode", sv: "en kod eller ett lösenord", en: "a code or password")
    case .user:
      Wording(
        da: "et bruger-id eller kundenummer", sv: "ett användarnamn eller kundnummer",
        en: "a user id or customer number")
    case .caseNumber: Wording(da: "et sagsnummer", sv: "ett ärendenummer", en: "a case number")
    case .birthDate: Wording(da: "en fødselsdato", sv: "ett födelsedatum", en: "a date of birth")
    case .room:
      Wording(
        da: "en stue, seng eller lejlighed", sv: "ett rum, en säng eller en lägenhet", en: "a room, bed or flat")
    }
  }
}

/// The texts about screening.
public enum ScreeningPhrase: PhraseKey {
  case found, finding, looksLike, sensitive, tooLong, controlCharacter

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .found:
      Wording(
        da: "Her står noget, der ligner {findings}. Intet er gemt. Skriv det om uden.",
        sv: "Här står något som ser ut som {findings}. Inget har sparats. Skriv om det utan.",
        en: "Here is something that looks like {findings}. Nothing was saved. Rewrite it without.")
    case .finding:
      Wording(
        da: "{kind} (tegn {from}–{to})", sv: "{kind} (tecken {from}–{to})", en: "{kind} (characters {from}–{to})")
    case .looksLike: Wording(da: "Ligner {kind}.", sv: "Liknar {kind}.", en: "Looks like {kind}.")
    case .sensitive:
      Wording(
        da: "Teksten nævner {topics}. Skriv det kun, hvis nogen skal bruge det.",
        sv: "Texten nämner {topics}. Skriv det bara om någon behöver det.",
        en: "The text mentions {topics}. Write it only if somebody needs it.")
    case .tooLong:
      Wording(
        da: "Teksten er for lang. Skriv højst {limit} tegn. Intet er gemt.",
        sv: "Texten är för lång. Skriv högst {limit} tecken. Inget har sparats.",
        en: "The text is too long. Write at most {limit} characters. Nothing was saved.")
    case .controlCharacter:
      Wording(
        da: "Tegn {place} kan ikke gemmes. Skriv teksten på én linje uden styretegn. Intet er gemt.",
        sv: "Tecken {place} går inte att spara. Skriv texten på en rad utan styrtecken. Inget har sparats.",
        en: "Character {place} cannot be stored. Write the text on one line. Nothing was saved.")
    }
  }
}
