import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Reports
import Site
import Statistics

/// What is worked out to be published: how far it is, what it would show, and the button that publishes it.
enum ProposalPage {
  /// The page; for a script that waits, only how far it is.
  static func page(_ visit: Visit) throws -> WebReply { try page(visit, problem: nil) }

  private static func page(_ visit: Visit, problem: ReleasePagePhrase?) throws -> WebReply {
    let job = visit.desk.releases.work
    if visit.request.wantsValues { return AsideView.state(job?.standing(in: visit.language), visit) }
    guard let job else { return .redirect(to: ReleasePages.form) }
    if case .published(let number) = job.outcome {
      return .redirect(to: ReleasePages.link(to: number).query("done", ReleaseDone.published.rawValue))
    }
    let problems = problem.map { [FieldProblem("sure", visit.say($0))] } ?? []
    let view = ProposalView(
      job: job, releases: try visit.office.releases().releases(), problems: problems, visit: visit)
    return visit.page(
      view.title, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty,
      head: [.stylesheet(FiguresStyle.link)] + AsideView.head(isUnderWay: job.isUnderWay)
    ) {
      view.main
    }
  }

  /// Ends what is worked out, or is content with what it has; another's work is left alone.
  static func stop(_ visit: Visit) throws -> WebReply {
    guard let id = visit.form.text("proposal") else { throw Refusal.brokenForm }
    if visit.form["do"] == "settle" {
      visit.desk.releases.settle(id)
      return .redirect(to: ReleasePages.proposal)
    }
    let done: ReleaseDone = visit.desk.releases.stop(id) ? .stopped : .notThere
    return .redirect(to: ReleasePages.link.query("done", done.rawValue))
  }

  /// Publishes what is proposed, once somebody has said that they know that it is for good.
  static func publish(_ visit: Visit) throws -> WebReply {
    guard let account = visit.visitor.person?.account, let id = visit.form.text("proposal") else {
      throw Refusal.brokenForm
    }
    guard visit.form["sure"] == "yes" else { return try page(visit, problem: .sureMissing) }
    let isThere = visit.desk.releases.publish(id, in: visit.office, by: account) { [desk = visit.desk] in
      desk.reported($0, at: ReleasePages.publishing)
    }
    guard isThere else {
      // Somebody has put this proposal away, or made another one: nobody publishes what they have not seen.
      return visit.page(visit.say(ReleasePagePhrase.goneTitle), status: 409) {
        HTML.h1 { visit.say(ReleasePagePhrase.goneTitle) }
        HTML.div(.class("notice warning"), .role("alert")) { HTML.p { visit.say(ReleasePagePhrase.gone) } }
        HTML.p(.class("buttons")) {
          HTML.a(ReleasePages.proposal, .class("primary")) { visit.say(ReleasePagePhrase.seeProposal) }
          HTML.a(ReleasePages.link, .class("secondary")) { visit.say(FramePhrase.releases) }
        }
      }
    }
    return .redirect(to: ReleasePages.proposal)
  }

  /// The draft of a letter to somebody who asked for what was worked out.
  static func answer(_ visit: Visit) throws -> WebReply {
    guard let job = visit.desk.releases.work, let query = job.query else { throw Refusal.notFound }
    let outcome: ReleaseAnswer.Outcome
    switch job.outcome {
    case .proposed(let proposal):
      let refuses = visit.query["refuse"] == "yes"
      // Where nothing is blank, there is nothing to refuse.
      guard !refuses || proposal.withheld > 0 else { throw Refusal.notFound }
      outcome = refuses ? .refusedWhole(proposal) : .given(proposal)
    case .refused(let fault, let instead) where fault.isAboutTables: outcome = .refused(fault, instead: instead)
    default: throw Refusal.notFound
    }
    let office = visit.office.profile
    // Who asked reads the country's language, whichever the desk is read in.
    let report = ReleaseAnswer(
      outcome, to: query, among: try visit.office.releases().releases(), office: office,
      language: office.country.language, on: visit.today, namesCommands: false
    ).report
    return visit.page(visit.say(ReleasePagePhrase.answerTitle), head: [.stylesheet(FiguresStyle.link)]) {
      visit.back(to: ReleasePages.proposal, visit.say(ReleasePagePhrase.backToProposal))
      HTML.div(.lang(office.country.language.rawValue)) { ReportHTML(report).content }
    }
  }
}
