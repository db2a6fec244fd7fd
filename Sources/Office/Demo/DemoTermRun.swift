import Courses
import Foundation
import Language
import Municipality
import Records
import SQLite

/// One invented term, lived from the day it was planned to today.
struct DemoTermRun {
  let course: DemoCourse
  let season: DemoSeason
  let from: Day
  let offer: RowNumber<CourseOffer>
  let branch: Branch
  let room: RowNumber<CourseRoom>?
  let country: Country
  let staff: DemoStaff
  /// The course's place among the offers: it chooses who teaches.
  let place: Int
  let today: Day

  /// When it is held, by the rule that its teacher would have used.
  func dates(in reader: Reader) throws -> [DateDraft] {
    let isByWeek = if case .week = course.begins { true } else { false }
    // What begins on a weekend begins on the Monday after it.
    let day = isByWeek ? course.weekday : from.weekday.rawValue > 5 ? 1 : from.weekday.rawValue
    guard let weekday = Weekday(rawValue: day),
      let span = TimeSpan(from: course.span.lowerBound, to: course.span.upperBound)
    else { throw TermFault.noDates }
    let rule = DateRule(
      count: course.dates, weekday: weekday, weeks: course.every, span: span, from: from)
    return try rule.dates(at: branch, country: country, in: reader).dates
  }

  /// Lives the term.
  func live(
    _ dates: [DateDraft], using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    guard let code = Code<Term>("\(course.code)-\(season.suffix)"), let start = dates.first?.day else { return }
    let planned = min(today, start.adding(-60))
    let opened = start.adding(-42)
    let term = try TermRegister.plan(
      code, of: offer, termPlan(start), on: dates, at: time(planned), using: &generator, in: writer)
    try staff.staff(term, of: course, place: place, in: writer)
    guard opened <= today else { return }
    try TermRegister.setOpen(true, term.id, at: time(opened), in: writer)
    if course.kind.hasEnrolment {
      guard try fill(term, from: opened, to: min(start, today), using: &generator, in: writer) else { return }
    }
    guard start <= today else { return }
    try TermRegister.setOpen(false, term.id, at: time(start), in: writer)
    try DemoTeaching(course: course, today: today).teach(term.id, using: &generator, in: writer)
  }

  private func termPlan(_ start: Day) -> TermPlan {
    var plan = TermPlan(
      title: course.title, kind: course.kind, branch: branch.code, language: country.language)
    plan.room = room
    plan.seats = SeatRules(
      groups: course.groups.map { SeatRules.Group(devices: ChoiceSet($0.devices), seats: $0.seats) },
      listLimit: course.kind.hasEnrolment ? 8 : 0)
    plan.priorities = ChoiceSet([.firstTime])
    plan.least = course.least
    plan.decides = course.least == nil ? nil : start.adding(-7)
    plan.stage = course.stage
    return plan
  }

  /// Lets people ring, leave and answer, day by day.
  ///
  /// - Returns: false where the term was cancelled, since too few signed up.
  private func fill(
    _ term: Term, from opened: Day, to last: Day, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> Bool {
    let calls = max(1, generator.poisson(course.demand))
    // Most ring in the first two weeks; the rest until the start.
    let days = (0..<calls).map { _ in opened.adding(Int(generator.share() * generator.share() * 42)) }.sorted()
    var day = opened
    while day < last {
      try answer(term, on: day, using: &generator, in: writer)
      for _ in days.filter({ $0 == day }) {
        let signUp = try DemoCaller.draw(for: course, in: country, using: &generator)
        do {
          try EnrolmentRegister.signUp(
            signUp, to: term.id, by: .commandLine, at: time(day), using: &generator, in: writer)
        } catch is TermFault {
          // The list is full too: the caller is told so and goes.
        }
      }
      if let decides = term.plan.decides, day == decides, try seated(in: term, writer).count < (term.plan.least ?? 0) {
        try EnrolmentRegister.cancel(term.id, by: .commandLine, at: time(day), in: writer)
        return false
      }
      day = day.adding(1)
    }
    if day == today, let first = try seated(in: term, writer).first {
      // Somebody left yesterday, so that there is a seat to offer and a call to make.
      try EnrolmentRegister.act(.leave, on: first.id, by: .commandLine, at: time(today.adding(-1)), in: writer)
    }
    return true
  }

  /// Rings those who were offered a seat the day before, and lets some leave.
  private func answer(
    _ term: Term, on day: Day, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    let all = try EnrolmentRegister.enrolments(of: term.id, in: writer.reader)
    for enrolment in all {
      let action: EnrolmentRegister.Action? =
        switch enrolment.status {
        case .offered: generator.pick([(.accept, 75), (.decline, 15), (nil, 10)]) ?? nil
        case .enrolled: generator.chance(0.006) ? .leave : nil
        case .waiting: generator.chance(0.004) ? .leave : nil
        default: nil
        }
      guard let action else { continue }
      do {
        try EnrolmentRegister.act(action, on: enrolment.id, by: .commandLine, at: time(day), in: writer)
      } catch TermFault.wrongStatus {
        // The deadline had passed when they were rung.
      }
    }
    if all.contains(where: { $0.status == .offered }) {
      try EnrolmentRegister.settle(term.id, at: time(day), in: writer)
    }
  }

  private func seated(in term: Term, _ writer: PeopleWriter) throws -> [Enrolment] {
    try EnrolmentRegister.enrolments(of: term.id, in: writer.reader).filter { $0.status == .enrolled }
  }

  private func time(_ day: Day) -> OfficeTime { DemoTermRun.time(day) }

  /// Half past ten of a day.
  static func time(_ day: Day) -> OfficeTime {
    OfficeTime(Date(timeIntervalSince1970: Double(day.number) * 86_400 + 34_200), day: day)
  }
}
