import Courses
import Language
import Markup
import Municipality
import Outreach
import Records
import SQLite

/// The terms to come that use a room or kit, and where that does not fit together.
struct TermUse: Sendable {
  /// A term that uses it.
  struct User: Sendable {
    let term: Term
    /// The first day to come on which it does.
    let next: Day
    /// How many pieces of kit; nil for a room.
    let pieces: Int?
  }

  /// Something that does not fit.
  struct Trouble: Sendable {
    let sentence: String
    let terms: [Term]
  }

  /// The terms at branches that the visitor works with, by their next day.
  private(set) var users: [User] = []
  private(set) var troubles: [Trouble] = []

  /// How far ahead is looked.
  private static let ahead = 10 * 366

  /// What uses a room.
  init(_ room: CourseRoom, _ visit: Visit, in reader: Reader) throws {
    let terms = try Self.terms(visit, in: reader)
    users = terms.compactMap { term in
      term.heldDates.first { $0.day >= visit.today && ($0.room ?? term.plan.room) == room.id }.map {
        User(term: term, next: $0.day, pieces: nil)
      }
    }.filter { visit.visitor.reaches($0.term.plan.branch) }
    troubles = try Self.clashes(visit, terms, in: reader) { cause in
      switch cause {
      case .room(let id), .roomClosed(let id, _), .seats(let id, _, _): id == room.id
      default: false
      }
    }
  }

  /// What uses kit.
  init(_ kit: CourseKit, _ visit: Visit, in reader: Reader) throws {
    let terms = try Self.terms(visit, in: reader)
    for term in terms where visit.visitor.reaches(term.plan.branch) {
      guard let loan = try TermStaff.loans(of: term.id, in: reader).first(where: { $0.kit.id == kit.id }),
        let next = term.heldDates.first(where: { $0.day >= visit.today })
      else { continue }
      users.append(User(term: term, next: next.day, pieces: loan.pieces))
    }
    troubles = try Self.clashes(visit, terms, in: reader) { cause in
      switch cause {
      case .kit(let id, _, _), .kitClosed(let id, _): id == kit.id
      default: false
      }
    }
    let lent = try KitClash.clashes(on: visit.today...visit.today.adding(366), in: reader).filter {
      $0.kit.id == kit.id
    }
    if let first = lent.first {
      let values: [String: PhraseValue] = [
        "day": .text(visit.meetingDay(first.day).capitalizedFirst), "taught": .number(first.taught),
        "lent": .number(first.lent), "has": .number(first.kit.pieces),
      ]
      troubles.append(
        Trouble(
          sentence: Self.more(lent.count, after: visit.say(UsePhrase.clashLoan, values), visit),
          terms: []))
    }
  }

  private static func terms(_ visit: Visit, in reader: Reader) throws -> [Term] {
    try TermRegister.terms(from: visit.today, to: visit.today.adding(ahead), in: reader)
      .filter { $0.state != .cancelled }
  }

  /// A sentence for each clash of days to come; the same on several days is told once, with the first day.
  private static func clashes(
    _ visit: Visit, _ terms: [Term], in reader: Reader, of isOwn: (TermClash.Cause) -> Bool
  ) throws -> [Trouble] {
    struct Group: Hashable {
      let cause: TermClash.Cause
      let terms: [RowNumber<Term>]
    }
    let own = try TermClash.clashes(
      from: visit.today, to: visit.today.adding(ahead), on: visit.today, in: reader
    ).filter { isOwn($0.cause) }
    var seen: Set<Group> = []
    return own.filter { seen.insert(Group(cause: $0.cause, terms: $0.terms)).inserted }.map { clash in
      let days = own.count { $0.cause == clash.cause && $0.terms == clash.terms }
      return Trouble(
        sentence: more(days, after: sentence(clash, visit), visit),
        terms: terms.filter { clash.terms.contains($0.id) })
    }
  }

  private static func more(_ days: Int, after sentence: String, _ visit: Visit) -> String {
    guard days > 1 else { return sentence }
    // The sentence leads to the terms that are named after it.
    let own = sentence.hasSuffix(":") ? String(sentence.dropLast()) + "." : sentence
    return own + " " + visit.say(CoursePhrase.clashMore, ["n": .number(days - 1)])
  }

  private static func sentence(_ clash: TermClash, _ visit: Visit) -> String {
    var values: [String: PhraseValue] = [
      "day": .text(visit.meetingDay(clash.day).capitalizedFirst), "time": .text(visit.hours(clash.span)),
    ]
    switch clash.cause {
    case .room: return visit.say(UsePhrase.clashRoom, values)
    case .roomClosed: return visit.say(UsePhrase.clashRoomClosed, values)
    case .seats(_, let has, let needs):
      values = ["has": .number(has), "needs": .number(needs)]
      return visit.say(UsePhrase.clashSeats, values)
    case .kit(_, let lent, let has):
      values["has"] = .number(has)
      values["needs"] = .number(lent)
      return visit.say(UsePhrase.clashKit, values)
    case .kitClosed: return visit.say(UsePhrase.clashKitClosed, values)
    case .helper, .backup, .away: return ""
    }
  }

  // MARK: Markup

  /// What does not fit, as a notice; nothing where all does.
  func notice(_ visit: Visit) -> HTML {
    ClashWords.notice(of: troubles, visit) { trouble in
      trouble.sentence
      for term in trouble.terms {
        " "
        Self.name(term, visit)
      }
    }
  }

  /// The terms as a box.
  func markup(_ visit: Visit) -> HTML {
    HTML.section(.class("panel"), .ariaLabelledby("used-title")) {
      HTML.h2(.id("used-title")) { visit.say(UsePhrase.usedBy) }
      if users.isEmpty {
        HTML.p(.class("hint")) { visit.say(UsePhrase.notUsed) }
      } else {
        HTML.ul {
          for user in users {
            HTML.li {
              Self.name(user.term, visit)
              ", " + visit.meetingDay(user.next)
              if let pieces = user.pieces { ", " + visit.say(UsePhrase.pieces, ["n": .number(pieces)]) }
            }
          }
        }
      }
    }
  }

  /// A term by its title and code, as a link for who may see its page.
  private static func name(_ term: Term, _ visit: Visit) -> HTML {
    let name = "\(term.plan.title) (\(term.code))"
    guard CoursePages.learners.admits(visit.visitor), visit.visitor.reaches(term.plan.branch) else {
      return HTML.span { name }
    }
    return HTML.a(CoursePages.link(to: term)) { name }
  }
}
