import Courses
import Language
import Markup
import Municipality
import People
import Records
import SQLite
import Site

/// One enrolment with all that can be done with it.
struct EnrolmentModel: Sendable {
  /// A seat given or taken out of turn, as it was typed.
  struct Move: Sendable {
    /// What can be chosen.
    static let choices: [EnrolmentStatus] = [.enrolled, .offered, .cancelled]
    /// The code of what was chosen; empty for nothing.
    var to = ""
    /// Why.
    var reason = ""

    init() {}

    init(_ form: FormFields) {
      to = form["to"] ?? ""
      reason = form["reason"] ?? ""
    }
  }

  /// A line of the history.
  struct Step: Sendable {
    let when: String
    let what: String
    let reason: String?
  }

  let term: Term
  let learner: TermModel.Learner
  /// What to say to the citizen; nil where there is nothing to say.
  let say: String?
  /// Those who are offered a seat in the term now, and are to be rung.
  let offered: [TermModel.Learner]
  let history: [Step]
  /// What was told and tried.
  let told: [Step]
  /// How many days after the last date the data are kept.
  let keptDays: Int
  var move = Move()
  /// What is wrong with what was sent.
  var problems: [FieldProblem] = []
  /// What could not be done; nil where nothing was asked.
  var trouble: String?

  /// Reads what stands of an enrolment.
  init(_ enrolment: Enrolment, _ visit: Visit) throws {
    let bench = try NoticeBench(visit)
    keptDays = Purpose.enrolment.defaultDays
    (term, learner, say, offered, history, told) = try visit.desk.people.read { reader in
      let term = try TermRegister.term(enrolment.term, in: reader)
      let learner = try TermModel.Learner(enrolment, visit, in: reader)
      let say: String? =
        switch enrolment.status {
        case .enrolled: try bench.sentence(.confirmation, for: enrolment, in: reader)
        case .offered: try bench.sentence(.offer, for: enrolment, in: reader)
        case .waiting:
          visit.say(
            enrolment.party > 1 ? EnrolPhrase.sayWaitsTogether : .sayWaits,
            [
              "n": .number(learner.position ?? 0), "persons": .number(enrolment.party),
              "hours": .number(term.plan.offerHours),
            ])
        default: nil
        }
      let offered = try EnrolmentRegister.enrolments(of: term.id, in: reader)
        .filter { $0.status == .offered && $0.id != enrolment.id }
        .map { try TermModel.Learner($0, visit, in: reader) }
      let history = try EnrolmentRegister.history(of: enrolment.id, in: reader).map { step in
        Step(
          when: visit.moment(step.seconds),
          what: step.status.wording[visit.language] + ": " + step.cause.wording[visit.language], reason: step.reason)
      }
      let told = try NoticeRegister.records(of: enrolment.id, in: reader).map { record in
        Step(
          when: visit.moment(record.seconds),
          what: record.notice.kind.wording[visit.language] + " (" + record.way.wording[visit.language] + "): "
            + record.outcome.wording[visit.language],
          reason: record.again.map { visit.say(CallPhrase.againOn, ["day": .text(visit.meetingDay($0))]) })
      }
      return (term, learner, say, offered, history, told)
    }
  }

  /// Whether the term may still be changed.
  var isChangeable: Bool { [.planned, .open, .closed].contains(term.state) && learner.enrolment.person != nil }
}
