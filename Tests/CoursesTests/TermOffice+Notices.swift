import Language
import Municipality
import People
import Records
import SQLite

@testable import Courses

extension TermOffice {
  /// The law of this moment, with days that begin at midnight.
  func law(_ days: NoticeDays = .standard, until horizon: Day? = nil) -> NoticeLaw {
    NoticeLaw(days, on: today, at: seconds, until: horizon) { Day(number: $0 / 86_400) }
  }

  /// What one learner is to be told.
  func due(_ enrolment: Enrolment) throws -> [NoticeKind] {
    try people.read { reader in
      try NoticeRegister.due(Set(NoticeKind.allCases), in: NoticeScope(), under: law(), in: reader)
        .filter { $0.due.enrolment.id == enrolment.id }.map(\.due.kind)
    }
  }

  /// The list of calls, as names and kinds.
  func calls(_ scope: NoticeScope = NoticeScope()) throws -> [String] {
    try people.read { reader in
      try NoticeRegister.calls(in: scope, under: law(), in: reader).map {
        "\($0.person.details.name.prefix { $0 != " " }) \($0.due.kind.code)"
      }
    }
  }

  @discardableResult
  func record(_ outcome: NoticeOutcome, of kind: NoticeKind, _ enrolment: Enrolment, again: Day? = nil) throws
    -> Enrolment
  {
    try people.write {
      try NoticeRegister.record(
        outcome, of: kind, for: enrolment.id, again: again, by: .commandLine, at: time, under: law(), in: $0)
    }
  }

  /// Marks what is due of some kinds as sent by letter, and gives how many it was.
  @discardableResult
  func send(_ kinds: Set<NoticeKind>) throws -> Int {
    try people.write { writer in
      let due = try NoticeRegister.due(kinds, in: NoticeScope(), under: law(), in: writer.reader)
      try NoticeRegister.mark(due, by: .letter, actor: .commandLine, at: time, in: writer)
      return due.count
    }
  }
}
