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
    }
  }
}

/// The texts about screening.
public enum ScreeningPhrase: PhraseKey {
  case found, finding, tooLong, controlCharacter

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
