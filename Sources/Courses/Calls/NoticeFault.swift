public import Language
import Municipality

/// What cannot be done with a call or a message.
public enum NoticeFault: Fault, Hashable {
  /// No call and no message is of that kind.
  case unknownKind(nearest: String?)
  /// A call for it does not end so.
  case notAnOutcome(NoticeKind)
  /// There is nothing of that kind to tell; these are there.
  case notDue([NoticeKind])
  /// Only who did not answer or asked for it is rung again on a day.
  case againNotTaken
  /// That day is over, or it is then too late.
  case againOutside(from: Day, to: Day)
  /// Others are to be told now than those who stood in the file.
  case listChanged
  /// Somebody who never had a seat has no dates of their own.
  case neverSeated

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknownKind: "unknownKind"
    case .notAnOutcome: "notAnOutcome"
    case .notDue: "notDue"
    case .againNotTaken: "againNotTaken"
    case .againOutside: "againOutside"
    case .listChanged: "listChanged"
    case .neverSeated: "neverSeated"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .unknownKind, .notDue: "kind"
    case .notAnOutcome: "outcome"
    case .againNotTaken, .againOutside: "again"
    case .listChanged: "list"
    case .neverSeated: nil
    }
  }

  /// The nearest known code.
  public var nearest: String? {
    if case .unknownKind(let nearest) = self { nearest } else { nil }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unknownKind(let nearest):
      guard let nearest else {
        return NoticePhrase.unknownKind(
          in: language, ["kinds": .text(NoticeKind.allCases.filter(\.isCalled).map(\.code).joined(separator: ", "))])
      }
      return NoticePhrase.unknownKindNear(in: language, ["nearest": .text(nearest)])
    case .notAnOutcome(let kind):
      let outcomes = kind.outcomes.map { "\($0.code) (\($0.wording[language]))" }.joined(separator: ", ")
      return NoticePhrase.notAnOutcome(
        in: language, ["kind": .text(kind.wording[language]), "outcomes": .text(outcomes)])
    case .notDue(let others):
      guard !others.isEmpty else { return NoticePhrase.nothingDue(in: language) }
      let kinds = others.map { "\($0.code) (\($0.wording[language]))" }.joined(separator: ", ")
      return NoticePhrase.notDue(in: language, ["kinds": .text(kinds)])
    case .againNotTaken: return NoticePhrase.againNotTaken(in: language)
    case .againOutside(let from, let to):
      return NoticePhrase.againOutside(in: language, ["from": .day(from), "to": .day(to)])
    case .listChanged: return NoticePhrase.listChanged(in: language)
    case .neverSeated: return NoticePhrase.neverSeated(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    self == .notDue([]) ? CoursesCommandLine.enrolment(in: language) : nil
  }
}
