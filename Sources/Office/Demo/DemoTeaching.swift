import Courses
import Language
import Municipality
import Records

/// The dates of an invented term that are over: who came, what was counted, and the end of it.
struct DemoTeaching {
  let course: DemoCourse
  let today: Day

  /// How many days before today lists are written; those of the last days are left for who tries the program.
  private static let unwritten = 2

  /// Writes the lists of the dates that are over, and ends the term where the last one is.
  func teach(
    _ id: RowNumber<Term>, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    let term = try TermRegister.term(id, in: writer.reader)
    let held = term.heldDates.filter { $0.day < today.adding(-DemoTeaching.unwritten) }
    let seated = try EnrolmentRegister.enrolments(of: id, in: writer.reader).filter { $0.status == .enrolled }
    // Some come every time, some fall away.
    let reliability = seated.map { _ in generator.chance(0.75) ? 0.95 : generator.share() }
    var came: [Set<Int>] = []
    for date in held {
      let time = DemoTermRun.time(date.day)
      let drawn = reliability.map { presence($0, using: &generator) }
      try AttendanceRegister.set(
        zip(seated, drawn).map { AttendanceDraft($0.id, $1) }, on: date.id, of: id, at: time, in: writer)
      try AttendanceRegister.count(count(date, using: &generator), on: date.id, of: id, at: time, in: writer)
      came.append(Set(drawn.indices.filter { [.present, .partly].contains(drawn[$0]) }))
    }
    guard let first = held.first, let last = held.last, held.count == term.heldDates.count else { return }
    if course.kind == .series, let begun = came.first, let ended = came.last {
      try DemoEffect.write(
        of: term, first: begun.count, last: begun.intersection(ended).count, at: (first.day, last.day),
        using: &generator, in: writer)
    }
    if !seated.isEmpty || !course.kind.hasEnrolment {
      try TermEnd.end(id, by: .commandLine, at: DemoTermRun.time(last.day.adding(1)), in: writer)
    }
  }

  private func presence(_ reliability: Double, using generator: inout some RandomNumberGenerator) -> Presence {
    guard !generator.chance(reliability) else { return generator.chance(0.95) ? .present : .partly }
    return generator.chance(0.4) ? .excused : .absent
  }

  /// What was counted on a date: the further the term is handed over, the fewer of the hours are staff's.
  private func count(_ date: TermDate, using generator: inout some RandomNumberGenerator) -> DateCount {
    let minutes = date.span.to - date.span.from
    let isCafe = course.kind == .cafe
    let came = isCafe ? generator.poisson(course.demand) : generator.chance(0.1) ? 1 : 0
    let staff = [minutes + 30, minutes + 30, minutes, 30, 0]
    let volunteers = [0, minutes, minutes, 2 * minutes, minutes]
    return DateCount(
      walkIns: came, seniors: (0..<came).count { _ in generator.chance(0.85) },
      staffMinutes: staff[course.stage], volunteerMinutes: volunteers[course.stage])
  }
}
