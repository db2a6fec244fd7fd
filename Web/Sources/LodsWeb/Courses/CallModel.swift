import Courses
import Language
import Markup
import Municipality
import Office
import People
import Records
import SQLite
import Site

/// Whom to ring, the most urgent first, with what to say.
struct CallModel: Sendable {
  /// One thing to ring about.
  struct Call: Sendable {
    let notice: AddressedNotice
    /// What to say.
    let text: String
    /// Until when, in words.
    let byThen: String
    /// What was tried; nil where nothing was.
    let tried: String?
    /// The sign-up with those that may be the same person's; empty where there are none.
    let doubles: [TermModel.Learner]
    /// The days on which one can ring again, tomorrow first.
    let days: [Day]
  }

  /// Somebody to ring, with all that they are to be told.
  struct Person: Sendable {
    let details: PersonDetails
    let calls: [Call]
  }

  /// What was just written down.
  struct Receipt: Sendable {
    let outcome: NoticeOutcome
    let name: String
    let title: String
    let link: Link
  }

  /// The one to ring now; nil where nobody is to be rung.
  let now: Person?
  /// The others.
  let others: [Person]
  let branch: String
  let branches: [Branch]
  let receipt: Receipt?
  /// What is wrong with what was sent.
  var problems: [FieldProblem] = []
  /// What could not be done; nil where nothing was asked.
  var trouble: String?

  /// Reads the list.
  init(_ visit: Visit) throws {
    let bench = try NoticeBench(visit)
    let branches = try visit.reachedBranches()
    let word = visit.query.text("branch") ?? visit.form.text("branch") ?? ""
    let chosen = branches.first { $0.code.text == word }
    let (persons, receipt) = try visit.desk.people.read { reader in
      let places = try bench.places(in: reader)
      let all = try NoticeRegister.calls(in: NoticeScope(branch: chosen?.code), under: bench.law, in: reader)
        .filter { visit.visitor.reaches($0.due.term.plan.branch) }
      var persons: [(RandomID, [AddressedNotice])] = []
      for notice in all {
        // Each person's calls stand together.
        if persons.last?.0 == notice.person.id {
          persons[persons.count - 1].1.append(notice)
        } else {
          persons.append((notice.person.id, [notice]))
        }
      }
      var doubles: [RowNumber<Term>: [RandomID: [Enrolment]]] = [:]
      for term in Set(all.map(\.due.term.id)) { doubles[term] = try PossibleDouble.find(in: term, in: reader) }
      let told = try persons.compactMap { _, notices in
        try notices.first.map { first in
          Person(
            details: first.person.details,
            calls: try notices.map { notice in
              let own = notice.due.enrolment
              let others = doubles[notice.due.term.id]?[own.id] ?? []
              return Call(
                notice, text: bench.text(of: notice.due, places).call(in: visit.language),
                doubles: try (others.isEmpty ? [] : [own] + others).sorted { $0.turn < $1.turn }
                  .map { try TermModel.Learner($0, visit, in: reader) }, visit)
            })
        }
      }
      return (told, try Receipt(visit, in: reader))
    }
    let asked = (
      visit.query.text("term") ?? visit.form.text("term"), visit.query.text("turn") ?? visit.form.text("turn")
    )
    let place =
      persons.firstIndex { person in
        person.calls.contains {
          ($0.notice.due.term.id.description, String($0.notice.due.enrolment.turn)) == (asked.0 ?? "", asked.1 ?? "")
        }
      } ?? 0
    now = persons.indices.contains(place) ? persons[place] : nil
    others = persons.enumerated().filter { $0.offset != place }.map(\.element)
    branch = chosen?.code.text ?? ""
    self.branches = TextOrder.sorted(branches, in: visit.language) { $0.name }
    self.receipt = receipt
  }

  /// How many are to be rung.
  var count: Int { others.count + (now == nil ? 0 : 1) }
}

extension CallModel.Call {
  fileprivate init(_ notice: AddressedNotice, text: String, doubles: [TermModel.Learner], _ visit: Visit) {
    let due = notice.due
    self.notice = notice
    self.text = text
    self.doubles = doubles
    byThen =
      due.kind == .movedDate
      ? visit.say(CallPhrase.soon)
      : visit.say(
        CallPhrase.byThen,
        ["day": .text(due.enrolment.answerBy.map { visit.moment($0) } ?? visit.meetingDay(due.deadline))])
    tried = due.tries.last.map { last in
      visit.say(
        CallPhrase.tried,
        [
          "n": .number(due.tries.count), "last": .text(visit.moment(last.seconds)),
          "outcome": .text(last.outcome.wording[visit.language]),
        ])
    }
    let left = min(14, due.deadline.number - visit.today.number)
    days = left < 1 ? [] : (1...left).map { visit.today.adding($0) }
  }
}

extension CallModel.Receipt {
  /// What the address after a call says; nil where it says nothing.
  fileprivate init?(_ visit: Visit, in reader: Reader) throws {
    let told = (visit.query.text("told") ?? "").split(separator: "-").compactMap { Int($0) }
    guard let outcome = visit.query.text("done").flatMap(NoticeOutcome.init(rawValue:)), told.count == 2,
      let id = RowNumber<Term>(told[0])
    else { return nil }
    let all = try EnrolmentRegister.enrolments(of: id, in: reader)
    guard let found = all.first(where: { $0.turn == told[1] }) else { return nil }
    let term = try TermRegister.term(id, in: reader)
    guard visit.visitor.reaches(term.plan.branch) else { return nil }
    let learner = try TermModel.Learner(found, visit, in: reader)
    self.init(outcome: outcome, name: learner.name, title: term.plan.title, link: learner.link)
  }
}
