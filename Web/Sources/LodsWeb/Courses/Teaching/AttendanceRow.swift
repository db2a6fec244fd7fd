import Courses
import Records
import Site

/// A party on the list of a date.
struct AttendanceRow: Sendable {
  /// The enrolment.
  let enrolment: RandomID
  /// The number in the term, which forms call the party by.
  let turn: Int
  /// The name; nil once it is gone.
  let name: String?
  /// How many they are.
  let party: Int
  /// What stands about them now.
  let now: AttendanceMark?
  /// What stood there when the page was made; see ``MarkText``.
  var seen: String
  /// What is chosen.
  var chosen: Presence?
  /// How many of the party came.
  var came: Int
  /// Whether somebody else has written something else meanwhile.
  var isContested = false

  /// A row as it stands.
  init(_ line: AttendanceSheet.Line, on date: TermDate) {
    enrolment = line.enrolment.id
    turn = line.enrolment.turn
    name = line.name
    party = line.enrolment.party
    now = line.marks[date.id]
    seen = MarkText.of(now)
    chosen = now?.presence
    came = now.map { $0.presence.hasCome ? $0.came : line.enrolment.party } ?? line.enrolment.party
  }

  /// Takes over what a form holds.
  mutating func read(_ form: FormFields) {
    guard form.has("seen-\(turn)") else { return }
    seen = form["seen-\(turn)"] ?? ""
    chosen = form["p-\(turn)"].flatMap(Presence.init(rawValue:))
    came = form["came-\(turn)"].flatMap { Int($0) } ?? party
  }

  /// Whether what is chosen is something else than what was there and what is there.
  var isChanged: Bool {
    let typed = MarkText.of(chosen, came: came)
    return !typed.isEmpty && typed != seen && typed != MarkText.of(now)
  }
}
