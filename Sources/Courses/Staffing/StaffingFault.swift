public import Language
import Municipality

/// What cannot be done with helpers, partners and kit.
public enum StaffingFault: Fault, Hashable {
  case unknown(Subject, nearest: String?)
  case taken(Subject)
  case contactMissing
  /// The number is the one that the person has in the list.
  case alreadyHelper(Int)
  case notActive(HelperState)
  case badStep(from: HelperState, next: [HelperState])
  case erased
  /// The person's data may only be kept.
  case restricted
  case partnerClosed
  case renewsBeforeAgreed, renewsWithoutAgreement
  case notOnTerm, notLent

  /// What is spoken of.
  public enum Subject: String, Sendable {
    case partner, helper, kit

    var phrase: StaffingPhrase {
      switch self {
      case .partner: .partner
      case .helper: .helper
      case .kit: .kit
      }
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknown(.partner, _): "unknownPartner"
    case .unknown(.helper, _): "unknownHelper"
    case .unknown(.kit, _): "unknownKit"
    case .taken: "taken"
    case .contactMissing: "contactMissing"
    case .alreadyHelper: "alreadyHelper"
    case .notActive: "notActive"
    case .badStep: "badStep"
    case .erased: "helperErased"
    case .restricted: "helperRestricted"
    case .partnerClosed: "partnerClosed"
    case .renewsBeforeAgreed: "renewsBeforeAgreed"
    case .renewsWithoutAgreement: "renewsWithoutAgreement"
    case .notOnTerm: "notOnTerm"
    case .notLent: "notLent"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .unknown(let subject, _), .taken(let subject): subject.rawValue
    case .contactMissing: "telephone"
    case .alreadyHelper: "name"
    case .notActive, .erased, .restricted, .notOnTerm: "helper"
    case .badStep: "state"
    case .partnerClosed: "partner"
    case .renewsBeforeAgreed: "renews"
    case .renewsWithoutAgreement: "agreed"
    case .notLent: "kit"
    }
  }

  /// The nearest known code.
  public var nearest: String? {
    if case .unknown(_, let nearest) = self { nearest } else { nil }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    func said(_ phrase: StaffingPhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }
    switch self {
    case .unknown(let subject, let nearest):
      let values: [String: PhraseValue] = ["what": .text(subject.phrase(in: language))]
      guard let nearest else { return TermPhrase.unknown(in: language, values) }
      return TermPhrase.unknownNear(in: language, values.merging(["nearest": .text(nearest)]) { $1 })
    case .taken: return TermPhrase.taken(in: language)
    case .contactMissing: return said(.contactMissing)
    case .alreadyHelper(let number): return said(.alreadyHelper, ["n": .number(number)])
    case .notActive(let state): return said(.notActive, ["state": .text(state.wording[language].lowercased())])
    case .badStep(let state, let next):
      let words = next.map { $0.wording[language].lowercased() }
      return said(
        .badStep,
        ["state": .text(state.wording[language].lowercased()), "next": .text(words.joined(separator: ", "))])
    case .erased: return said(.erased)
    case .restricted: return said(.restricted)
    case .partnerClosed: return said(.partnerClosed)
    case .renewsBeforeAgreed: return said(.renewsBeforeAgreed)
    case .renewsWithoutAgreement: return said(.renewsWithoutAgreement)
    case .notOnTerm: return said(.notOnTerm)
    case .notLent: return said(.notLent)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: CoursesCommandLine
    switch self {
    case .unknown(let subject, nil): return "lods \(subject.rawValue) list"
    case .badStep(_, let next):
      // The words that a state is typed by are the same in all languages.
      return CoursesCommandLine.helperState(in: language) + " " + next.map(\.code).joined(separator: "|")
    case .alreadyHelper, .notActive: line = .helperState
    case .erased: line = .addHelper
    case .partnerClosed: line = .reopenPartner
    case .renewsWithoutAgreement: line = .agreed
    case .notOnTerm, .notLent: line = .term
    case .unknown, .taken, .contactMissing, .restricted, .renewsBeforeAgreed: return nil
    }
    return line(in: language)
  }
}
