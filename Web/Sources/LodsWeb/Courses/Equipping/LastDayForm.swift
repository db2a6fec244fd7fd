import Courses
import Language
import Markup
import Municipality
import Records
import SQLite
import Site

/// The last day of a room or of kit as a form: it goes out of use, comes back into use, or its day is set right.
struct LastDayForm: Sendable {
  /// Where it is sent.
  let action: Link
  /// The last day that stands; nil while nothing is decided.
  private(set) var closed: Day?
  /// What was typed.
  private let typed: DateFields
  /// What stood there when the page was made.
  private var seen: String
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// Whether somebody else has changed it meanwhile.
  private(set) var isChanged = false

  /// The form with what stands.
  init(_ closed: Day?, at action: Link, _ visit: Visit) {
    self.action = action
    self.closed = closed
    typed = DateFields(closed ?? visit.today)
    seen = Self.mark(closed)
  }

  /// The form as it was sent.
  init(_ closed: Day?, at action: Link, sentIn visit: Visit) throws {
    self.action = action
    self.closed = closed
    guard let seen = visit.form["seen"], ["close", "open"].contains(visit.form["do"]) else { throw Refusal.brokenForm }
    self.seen = seen
    typed = DateFields(visit.form, "last")
  }

  private static func mark(_ day: Day?) -> String { day?.iso ?? "none" }

  /// Writes it down.
  ///
  /// - Parameters:
  ///   - now: what stands, read in the same transaction.
  ///   - set: writes the day; nil for use without an end.
  /// - Returns: what is said of it; nil where the form is to be shown again.
  mutating func save(
    _ visit: Visit, now: (Reader) throws -> Day?, set: (Day?, PeopleWriter) throws -> Void
  ) throws -> UseDone? {
    let isOpening = visit.form["do"] == "open"
    let wanted = isOpening ? nil : typed.value
    guard isOpening || wanted != nil else {
      problems.append(FieldProblem("last", visit.say(UsePhrase.lastMissing)))
      return nil
    }
    let seen = seen
    let other = try visit.desk.people.write { writer -> Day?? in
      let now = try now(writer.reader)
      // Pressed twice, it is done once.
      if now == wanted { return nil }
      guard Self.mark(now) == seen else { return .some(now) }
      try set(wanted, writer)
      return nil
    }
    guard let other else { return isOpening ? .opened : .closed }
    isChanged = true
    closed = other
    self.seen = Self.mark(other)
    return nil
  }

  /// What the state is called, as a sign in one word or two.
  static func tag(_ closed: Day?, _ visit: Visit) -> HTML {
    guard let closed else { return HTML.span(.class("tag good")) { visit.say(UsePhrase.inUse) } }
    let isOver = closed < visit.today
    return HTML.span(.class(isOver ? "tag plain" : "tag warning")) {
      visit.say(isOver ? UsePhrase.outOfUse : .lastIs, ["day": .day(closed)])
    }
  }

  /// The form as markup.
  func markup(_ visit: Visit) -> HTML {
    HTML.section(.class("panel"), .ariaLabelledby("use-title"), .id("use")) {
      HTML.h2(.id("use-title")) { visit.say(UsePhrase.use) }
      if isChanged {
        HTML.div(.class("notice warning"), .role("alert"), .id("use-changed")) {
          HTML.p { visit.say(UsePhrase.changedMeanwhile) }
        }
      }
      HTML.p { Self.tag(closed, visit) }
      visit.form(action, .novalidate()) {
        HTML.input(.type("hidden"), .name("seen"), .value(seen))
        visit.parts(problems).date(
          "last", visit.say(UsePhrase.lastDay), hint: visit.say(UsePhrase.lastHint), value: typed)
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("close"), .class("secondary")) {
            visit.say(closed == nil ? UsePhrase.close : .saveLast)
          }
          if closed != nil {
            HTML.button(.type("submit"), .name("do"), .value("open"), .class("secondary")) {
              visit.say(UsePhrase.open)
            }
          }
        }
      }
    }
  }
}
