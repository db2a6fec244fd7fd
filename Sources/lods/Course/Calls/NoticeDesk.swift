import Console
import Courses
import Foundation
import Language
import Municipality
import Office
import Records
import SQLite

/// What the commands of calls and messages work with: the office, the law of this moment, and the names of places.
struct NoticeDesk {
  static let term = Option.text("term", value: OptionPhrase.code.wording, help: MessageCommandPhrase.term.wording)
  static let until = Option.day("until", help: MessageCommandPhrase.until.wording)

  let office: Office
  let people: PeopleFile
  let law: NoticeLaw
  let time: OfficeTime
  private let branches: [Code<Branch>: String]
  private let telephones: [Code<Branch>: BranchTelephone]

  /// Opens the office; offers whose deadline has passed are taken back, so that nobody hears of a seat that went on.
  init(_ context: LodsContext, _ invocation: Invocation, until horizon: Day? = nil) throws {
    office = try context.office(invocation)
    people = try office.people()
    let clock = office.clock
    let time = OfficeTime(clock)
    self.time = time
    let (days, all) = try office.desk.read { (try NoticeDays.read($0), try BranchRegister.branches(in: $0)) }
    branches = Dictionary(all.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    telephones = Dictionary(
      all.compactMap { branch in branch.telephone.map { (branch.code, $0) } }, uniquingKeysWith: { $1 })
    law = NoticeLaw(days, on: time.day, at: time.seconds, until: horizon) { seconds in
      clock.moment(of: Date(timeIntervalSince1970: Double(seconds))).day
    }
    _ = try people.write { try EnrolmentRegister.expire(at: time, in: $0) }
  }

  /// The terms that the options name.
  func scope(_ invocation: Invocation, in reader: Reader) throws -> NoticeScope {
    NoticeScope(
      term: try invocation[Self.term].map { try TermRegister.term(word: $0, in: reader).id },
      branch: try invocation[OfficeOptions.branch].map { typed in
        try office.desk.read { try BranchRegister.branch(word: typed, in: $0).code }
      })
  }

  func places(in reader: Reader) throws -> NoticePlaces {
    try NoticePlaces(branches: branches, telephones: telephones, in: reader)
  }

  /// What is said and written of a notice.
  func text(of due: DueNotice, _ places: NoticePlaces) -> NoticeText {
    let moment = due.enrolment.answerBy.map { office.clock.moment(of: Date(timeIntervalSince1970: Double($0))) }
    return NoticeText(of: due, places: places, today: time.day, answerBy: moment.map { ($0.day, $0.minute) })
  }

  /// A time of the clock as text.
  func moment(_ seconds: Int, in language: LanguageCode) -> String {
    let moment = office.clock.moment(of: Date(timeIntervalSince1970: Double(seconds)))
    return DayText.short(moment.day, in: language) + " " + DayText.time(minute: moment.minute, in: language)
  }
}
