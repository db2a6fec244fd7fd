import Courses
import Language
import Markup
import Municipality
import People
import Records
import SQLite

/// Clashes of a term as sentences: what, with which terms and when; they stop nothing, staff decide.
enum ClashWords {
  /// A clash as a page tells it.
  struct Told: Sendable {
    let sentence: String
    /// The pages on which it can be mended, for who plans.
    let ways: [(name: String, link: Link)]
  }

  /// A sentence for each clash of days to come; the same on several days is told once, with the first day.
  static func told(of term: Term, _ visit: Visit, in reader: Reader) throws -> [Told] {
    let clashes = try TermClash.clashes(of: term.id, on: visit.today, in: reader).filter { $0.day >= visit.today }
    struct Group: Hashable {
      let cause: TermClash.Cause
      let terms: [RowNumber<Term>]
    }
    let isPlanner = visit.plansTerms(at: term.plan.branch)
    var seen: Set<Group> = []
    var told: [Told] = []
    for clash in clashes where seen.insert(Group(cause: clash.cause, terms: clash.terms)).inserted {
      let days = clashes.count { $0.cause == clash.cause && $0.terms == clash.terms }
      var sentence = try self.sentence(clash, of: term, visit, in: reader)
      if days > 1 { sentence += " " + visit.say(CoursePhrase.clashMore, ["n": .number(days - 1)]) }
      told.append(Told(sentence: sentence, ways: isPlanner ? ways(out: clash, of: term, visit) : []))
    }
    return told
  }

  /// The clashes as a notice; nothing where there are none.
  static func notice(_ clashes: [Told], _ visit: Visit) -> HTML {
    notice(of: clashes, visit) { clash in
      clash.sentence
      for way in clash.ways {
        " "
        HTML.a(way.link, .class("nowrap")) { way.name }
      }
    }
  }

  /// What does not fit as a notice, each in a line of its own; nothing where all does.
  @HTMLBuilder
  static func notice<Clash>(
    of clashes: [Clash], _ visit: Visit, @HTMLBuilder line: (Clash) -> HTML
  ) -> HTML {
    if !clashes.isEmpty {
      HTML.div(.class("notice warning"), .id("clashes")) {
        HTML.h2 { visit.say(CoursePhrase.clashes) }
        HTML.ul { for clash in clashes { HTML.li { line(clash) } } }
      }
    }
  }

  /// The pages on which a clash can be mended.
  private static func ways(out clash: TermClash, of term: Term, _ visit: Visit) -> [(name: String, link: Link)] {
    let room = (visit.say(TermEditPhrase.toRoom), TermEditForm.link(to: term))
    let staff = (visit.say(TermEditPhrase.toStaff), TermStaffPage.link(to: term))
    let kit = (visit.say(TermEditPhrase.toKit), TermStaffPage.link(to: term).fragment("lent"))
    let date = term.heldDates.first { clash.dates.contains($0.id) }.map { date in
      (
        visit.say(TermEditPhrase.toDate, ["day": .text(visit.meetingDay(date.day))]),
        CoursePages.link(to: term).appending("dates").appending(date.id.description)
      )
    }
    return switch clash.cause {
    case .room: [room] + (date.map { [$0] } ?? [])
    case .roomClosed: [room]
    case .seats:
      [room, (visit.say(TermEditPhrase.toSeats), CoursePages.link(to: term).appending("seats"))]
    case .helper, .backup: [staff] + (date.map { [$0] } ?? [])
    case .away: [staff]
    case .kit: [kit] + (date.map { [$0] } ?? [])
    case .kitClosed: [kit]
    }
  }

  private static func sentence(_ clash: TermClash, of term: Term, _ visit: Visit, in reader: Reader) throws -> String {
    let others = try clash.terms.filter { $0 != term.id }.map { try TermRegister.term($0, in: reader).plan.title }
    var values: [String: PhraseValue] = [
      "day": .text(visit.meetingDay(clash.day)), "time": .text(visit.hours(clash.span)),
      "terms": .text(others.joined(separator: ", ")),
    ]
    func room(_ id: RowNumber<CourseRoom>) throws { values["what"] = .text(try RoomRegister.room(id, in: reader).name) }
    func kit(_ id: RowNumber<CourseKit>) throws { values["what"] = .text(try KitRegister.kit(id, in: reader).name) }
    func helper(_ id: RowNumber<CourseHelper>) throws {
      let person = try HelperRegister.helper(id, in: reader).person
      let name = try person.flatMap { try PersonRegister.person($0, in: reader) }?.details.name
      values["what"] = .text(name ?? visit.say(CoursePhrase.erased))
    }
    switch clash.cause {
    case .room(let id):
      try room(id)
      return visit.say(CoursePhrase.clashRoom, values)
    case .roomClosed(let id, let last):
      try room(id)
      values["last"] = .day(last)
      return visit.say(CoursePhrase.clashClosed, values)
    case .seats(let id, let has, let needs):
      try room(id)
      values["has"] = .number(has)
      values["needs"] = .number(needs)
      return visit.say(CoursePhrase.clashSeats, values)
    case .helper(let id):
      try helper(id)
      return visit.say(CoursePhrase.clashHelper, values)
    case .backup(let id):
      try helper(id)
      return visit.say(CoursePhrase.clashBackup, values)
    case .away(let id, let state):
      try helper(id)
      values["state"] = .text(state.wording[visit.language].lowercased())
      return visit.say(CoursePhrase.clashAway, values)
    case .kit(let id, let lent, let has):
      try kit(id)
      values["has"] = .number(has)
      values["needs"] = .number(lent)
      return visit.say(CoursePhrase.clashKit, values)
    case .kitClosed(let id, let last):
      try kit(id)
      values["last"] = .day(last)
      return visit.say(CoursePhrase.clashClosed, values)
    }
  }
}
