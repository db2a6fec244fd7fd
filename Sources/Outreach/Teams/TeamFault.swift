public import Language

/// What cannot be done with members, their days off, and kit that is lent.
public enum TeamFault: Fault, Hashable {
  /// The number is the one that the person has in the list.
  case alreadyMember(Int)
  case telephoneMissing
  case memberErased
  case teamClosed
  case memberLeft(Day)
  case notAway, notOff
  case kitClosed(Day)
  /// On the day no more than so many pieces are left to lend.
  case tooMuchLent(on: Day, left: Int)
  case lentToItself
  case unknownLoan
  case loanOver(Day)

  /// The code for programs.
  public var code: String {
    switch self {
    case .alreadyMember: "alreadyMember"
    case .telephoneMissing: "telephoneMissing"
    case .memberErased: "memberErased"
    case .teamClosed: "teamClosed"
    case .memberLeft: "memberLeft"
    case .notAway: "notAway"
    case .notOff: "notOff"
    case .kitClosed: "kitClosed"
    case .tooMuchLent: "tooMuchLent"
    case .lentToItself: "lentToItself"
    case .unknownLoan: "unknownLoan"
    case .loanOver: "loanOver"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .alreadyMember: "name"
    case .telephoneMissing: "telephone"
    case .memberErased, .memberLeft: "member"
    case .teamClosed: "team"
    case .notAway, .notOff: "on"
    case .kitClosed: "kit"
    case .tooMuchLent: "pieces"
    case .lentToItself: "branch"
    case .unknownLoan, .loanOver: "loan"
    }
  }

  /// What was given does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .alreadyMember(let number): TeamPhrase.alreadyMember(in: language, ["n": .number(number)])
    case .telephoneMissing: TeamPhrase.telephoneMissing(in: language)
    case .memberErased: TeamPhrase.memberErased(in: language)
    case .teamClosed: TeamPhrase.teamClosed(in: language)
    case .memberLeft(let day): TeamPhrase.memberLeft(in: language, ["day": .day(day)])
    case .notAway: TeamPhrase.notAway(in: language)
    case .notOff: TeamPhrase.notOff(in: language)
    case .kitClosed(let day): TeamPhrase.kitClosed(in: language, ["day": .day(day)])
    case .tooMuchLent(let day, let left):
      TeamPhrase.tooMuchLent(in: language, ["day": .day(day), "left": .number(left)])
    case .lentToItself: TeamPhrase.lentToItself(in: language)
    case .unknownLoan: TeamPhrase.unknownLoan(in: language)
    case .loanOver(let day): TeamPhrase.loanOver(in: language, ["day": .day(day)])
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .alreadyMember: .moveMember
      case .memberErased: .addMember
      case .teamClosed: .reopenTeam
      case .memberLeft: .memberStays
      case .notAway: .members
      case .notOff: .team
      case .tooMuchLent, .unknownLoan: .loans
      default: nil
      }
    return line.map { $0(in: language) }
  }
}
