import Console
import Courses
import Language
import Municipality
import Office
import Records
import Reports
import SQLite

/// `lods report effect`: what learners could before and after.
enum EffectReportCommand {
  private static let term = Option.text(
    "term", value: OptionPhrase.code.wording, help: EffectCommandPhrase.reportTerm.wording)
  private static let offer = Option.text(
    "offer", value: OptionPhrase.code.wording, help: EffectCommandPhrase.reportOffer.wording)
  private static let task = Option.text(
    "task", value: OptionPhrase.code.wording, help: EffectCommandPhrase.reportTask.wording, isRepeated: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "effect", summary: EffectCommandPhrase.report.wording, details: EffectCommandPhrase.reportDetails.wording,
      options: [term, offer, task, ReportOptions.purpose, ReportOptions.format, ReportOptions.output],
      examples: [
        Example("lods report effect --term mitid-v27 --for internal", EffectCommandPhrase.reportExample.wording),
        Example(
          "lods report effect --offer mitid --task mitid-app --format html --output mitid.html",
          EffectCommandPhrase.offerExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context, asksPeriod: false)
      let office = request.office
      let (terms, title) = try asked(invocation, office)
      let named = invocation.all(task)
      let words = try named.isEmpty ? tasks(of: terms, office) : named
      let tasks = try office.desk.read { reader in
        try words.map { try TaskRegister.task(word: $0, in: reader, of: office.profile.country) }
      }
      try request.write(
        EffectReport(
          of: terms.map { try EffectTerm($0, office).effect }, title: title, tasks: tasks, desk: office.desk,
          for: request.discretion, language: invocation.language, on: request.today
        ).report, subject: "report effect")
    }
  }

  /// The tasks that the offers of some terms teach.
  private static func tasks(of terms: [Term], _ office: Office) throws -> [String] {
    let all = try office.people().read { try OfferTasks.all(in: $0) }
    return Set(terms.map(\.offer)).flatMap { all[$0] ?? [] }.map(\.text).sorted()
  }

  /// The terms that were asked for, the first one first, and what to call them.
  private static func asked(_ invocation: Invocation, _ office: Office) throws -> ([Term], String) {
    try office.people().read { reader in
      switch (invocation[term], invocation[offer]) {
      case (let word?, nil):
        let term = try TermRegister.term(word: word, in: reader)
        return ([term], term.plan.title)
      case (nil, let word?):
        let offer = try OfferRegister.offer(word: word, in: reader)
        // A term that was not held has no effect.
        let terms = try TermRegister.terms(of: offer.id, in: reader).filter { $0.state != .cancelled }.reversed()
        guard !terms.isEmpty else { throw EffectReportFault.noTerms }
        return (Array(terms), offer.title)
      default: throw EffectReportFault.termOrOffer
      }
    }
  }
}
