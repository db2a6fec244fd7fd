import Console
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// The options and words that commands of visits share, and what they say.
enum VisitOptions {
  static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: VisitRequestPhrase.numberHelp.wording)
  static let task = Option.text(
    "task", short: "t", value: ArgumentPhrase.task.wording, help: VisitRequestPhrase.task.wording, isRepeated: true)
  static let residents = Option.whole(
    "residents", short: "r", range: 1...500, help: VisitRequestPhrase.residents.wording)
  static let on = Option.text(
    "on", value: VisitRequestPhrase.weekdaysValue.wording, help: VisitRequestPhrase.on.wording)
  static let from = Option.day("from", help: VisitRequestPhrase.from.wording)
  static let to = Option.day("to", help: VisitRequestPhrase.to.wording)
  static let at = Option.text("at", value: VisitRequestPhrase.spanValue.wording, help: VisitRequestPhrase.at.wording)
  static let minutes = Option.whole("minutes", range: 5...600, help: VisitRequestPhrase.minutes.wording)
  static let staff = Option.whole("staff", range: 1...4, help: VisitRequestPhrase.staff.wording)
  static let skill = Option<OutreachSkill>.choice(
    "skill", help: VisitRequestPhrase.skill.wording, of: OutreachSkill.self, isRepeated: true)
  static let speaks = Option<OutreachLanguage>.choice(
    "speaks", help: VisitRequestPhrase.speaks.wording, of: OutreachLanguage.self, isRepeated: true)
  static let kit = Option.text(
    "kit", value: VisitRequestPhrase.kitValue.wording, help: VisitRequestPhrase.kit.wording, isRepeated: true)
  static let meets = Option<Answer>.choice("meets", help: VisitRequestPhrase.meets.wording, of: Answer.self)
  static let take = Flag("take", help: VisitRequestPhrase.take.wording)
  static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: VisitRequestPhrase.output.wording)

  /// What every request may say, beside whom it goes to.
  static let homeWish: [any OptionDeclaration] = [
    task, on, from, to, at, minutes, staff, skill, speaks, kit, meets, take,
  ]
  /// What a request for a visit to a place may say.
  static let wish: [any OptionDeclaration] = homeWish + [residents]

  /// An answer on a question with yes or no.
  enum Answer: String, CaseIterable {
    case yes, no
  }

  /// The visit's number that the first word is.
  static func visit(_ invocation: Invocation) throws -> RowNumber<OutreachVisit> {
    guard let number = Int(invocation.words[0]).flatMap({ RowNumber<OutreachVisit>($0) }) else {
      throw VisitCallFault.notANumber
    }
    return number
  }

  /// Lays what was said over a wish.
  static func lay(_ invocation: Invocation, over wish: inout VisitWish) throws {
    if let word = invocation[on] { wish.weekdays = try weekdays(word) }
    if let word = invocation[at] {
      guard let span = TimeSpan(word) else { throw VisitCallFault.badSpan }
      wish.time = span
    }
    if let minutes = invocation[minutes] { wish.minutes = minutes }
    if let staff = invocation[staff] { wish.staff = staff }
    wish.skills = ChoiceSet(bits: wish.skills.bits | ChoiceSet(invocation.all(skill)).bits)
    wish.languages = ChoiceSet(invocation.all(speaks))
    for word in invocation.all(kit) {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false)
      guard let kind = KitKind(rawValue: String(parts[0])), parts.count <= 2 else { throw VisitCallFault.badKit }
      guard let pieces = parts.count == 2 ? Int(parts[1]) : 1, (0...100).contains(pieces) else {
        throw VisitCallFault.badKit
      }
      wish.kit[kind] = pieces == 0 ? nil : pieces
    }
  }

  /// The days that were wished for: from the next day and four weeks where nothing was said.
  static func days(_ invocation: Invocation, on today: Day) throws -> (from: Day, to: Day) {
    let from = invocation[from] ?? today.adding(1)
    let to = invocation[to] ?? from.adding(27)
    guard to >= from else { throw OutreachFault.endsBeforeStart(field: "to") }
    return (from, to)
  }

  /// The tasks that were named, as the catalogue has them.
  static func tasks(_ invocation: Invocation, in reader: Reader, of country: Country) throws -> [OfficeTask] {
    try invocation.all(task).map { try TaskRegister.task(word: $0, in: reader, of: country) }
  }

  /// `mon+wed`, `mon-fri` or both, with the weekdays of any of the three languages.
  private static func weekdays(_ word: String) throws -> Set<Weekday> {
    var days: Set<Weekday> = []
    for part in word.lowercased().split(whereSeparator: { "+,".contains($0) }) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { PlaceHours.weekday(String($0)) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first.rawValue <= last.rawValue
      else { throw VisitCallFault.badWeekdays }
      days.formUnion(Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
    }
    guard !days.isEmpty else { throw VisitCallFault.badWeekdays }
    return days
  }
}
