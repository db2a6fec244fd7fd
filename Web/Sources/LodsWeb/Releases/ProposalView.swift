import Foundation
import Language
import Markup
import Municipality
import Office
import Reports
import Site
import Statistics

/// What is worked out, as markup.
struct ProposalView {
  let job: ReleaseBench.Work
  let releases: [Release]
  let problems: [FieldProblem]
  let visit: Visit

  private var words: ReleaseWords { ReleaseWords(in: visit.language) }
  private var parts: FormParts { visit.parts(problems) }

  private func say(_ phrase: ReleasePagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The title of the page.
  var title: String {
    switch job.outcome {
    case nil where job.isUnderWay: say(job.isPublishing ? .publishingTitle : .workingTitle)
    case .published: say(.publishingTitle)
    case .proposed: say(.proposedTitle)
    case .refused, nil: say(.refusedTitle)
    }
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: ReleasePages.link, visit.say(FramePhrase.releases))
    parts.summary
    switch job.outcome {
    case nil where job.isUnderWay: underWay
    case .published: .empty
    case .proposed(let proposal): proposed(proposal)
    case .refused(let fault, let instead): refused(fault, instead)
    case nil:
      HTML.h1 { say(.refusedTitle) }
      AsideView.failed(
        visit.say(ReleaseWorkPhrase.failed, ["reference": .text(job.failure?.reference ?? "–")]))
      ways
    }
  }

  // MARK: - Waiting

  @HTMLBuilder
  private var underWay: HTML {
    HTML.h1 { title }
    asked
    let view = AsideView(standing: job.standing(in: visit.language), page: ReleasePages.proposal, visit: visit)
    view.around(isWhole: true) {
      view.underWay {
        HTML.p { say(job.isPublishing ? .publishing : .working) }
      } more: {
        if !job.isPublishing { stopping }
      }
    }
  }

  /// The ways not to wait.
  @HTMLBuilder
  private var stopping: HTML {
    HTML.p(.class("hint")) {
      visit.say(ReleaseWorkPhrase.takes) + " " + visit.say(ReleaseWorkPhrase.settleHint)
    }
    visit.form(ReleasePages.proposal.appending("stop")) {
      HTML.input(.type("hidden"), .name("proposal"), .value(job.id))
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .name("do"), .value("settle"), .class("secondary")) {
          visit.say(ReleaseWorkPhrase.settle)
        }
        HTML.button(.type("submit"), .name("do"), .value("stop"), .class("secondary")) { say(.stopNow) }
      }
    }
  }

  private func stop(_ phrase: ReleasePagePhrase) -> HTML {
    visit.form(ReleasePages.proposal.appending("stop")) {
      HTML.input(.type("hidden"), .name("proposal"), .value(job.id))
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(phrase) } }
    }
  }

  /// What was asked for.
  @HTMLBuilder
  private var asked: HTML {
    if let query = job.query {
      HTML.p(.class("lead")) { query.period.name(in: visit.language) }
      HTML.ul(.class("plain-list")) { for table in query.tables { HTML.li { words.name(table) } } }
    } else if case .workOut(.revision(let number)) = job.aim {
      HTML.p(.class("lead")) { say(.newVersionOf, ["release": .text(String(number))]) }
    }
  }

  // MARK: - What can be published

  @HTMLBuilder
  private func proposed(_ proposal: ReleaseProposal) -> HTML {
    HTML.nav(.class("contents"), .ariaLabel(say(.onThisPage))) {
      HTML.ul {
        HTML.li { HTML.a(.fragment("audit")) { visit.say(ReleaseAuditPhrase.auditTitle) } }
        HTML.li { HTML.a(.fragment("publish")) { say(.publishTitle) } }
        HTML.li { HTML.a(.fragment("answer")) { say(.answerTitle) } }
      }
    }
    ReportHTML(
      ReleaseReport(
        proposing: proposal, among: releases, office: visit.office.profile, language: visit.language,
        on: visit.today, namesCommands: false
      ).report
    ).content
    tries(proposal.remedies)
    AuditWordsView(
      threshold: proposal.query.threshold, blanks: proposal.withheld, primary: proposal.primary,
      others: proposal.related.count, visit: visit
    ).main
    HTML.section(.id("publish"), .class("panel"), .ariaLabelledby("publish-title")) {
      HTML.h2(.id("publish-title")) { say(.publishTitle) }
      HTML.p { say(.forGood) }
      visit.form(ReleasePages.proposal.appending("publish"), .novalidate()) {
        HTML.input(.type("hidden"), .name("proposal"), .value(job.id))
        parts.choices(
          "sure", say(.sureLegend), isMany: true, options: [("yes", say(.sure), nil)], chosen: [])
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.publishNow) }
          HTML.a(change(proposal.query), .class("secondary")) { say(.changeIt) }
        }
      }
      stop(.putAway)
    }
    letter(.answerLead, canRefuse: proposal.withheld > 0)
  }

  private func change(_ query: ReleaseQuery) -> Link { ReleasePages.form.query("query", query.text) }

  /// The buttons that try what could be done instead.
  @HTMLBuilder
  private func tries(_ remedies: ReleaseRemedies) -> HTML {
    let open = remedies.ways.filter { $0.price != nil }
    if !open.isEmpty, remedies.renews == nil {
      HTML.section(.ariaLabelledby("tries-title"), .id("tries")) {
        HTML.h2(.id("tries-title")) { say(.triesTitle) }
        HTML.ul(.class("ways")) {
          for remedy in open {
            HTML.li {
              visit.form(ReleasePages.form) {
                HTML.input(.type("hidden"), .name("query"), .value(remedy.query.text))
                HTML.p { RemedyWords(in: visit.language).line(remedy) }
                HTML.button(.type("submit"), .class("secondary")) {
                  say(.tryThis)
                  HTML.span(.class("unseen")) { ": " + RemedyWords(in: visit.language).way(remedy.way) }
                }
              }
            }
          }
        }
      }
    }
  }

  private func letter(_ lead: ReleasePagePhrase, canRefuse: Bool, isRefused: Bool = false) -> HTML {
    let link = ReleasePages.proposal.appending("answer")
    return HTML.section(.id("answer"), .ariaLabelledby("answer-title")) {
      HTML.h2(.id("answer-title")) { say(.answerTitle) }
      HTML.p(.class("measure")) { say(lead) }
      HTML.p(.class("buttons")) {
        HTML.a(link, .class("secondary")) { say(isRefused ? .answerNone : .answerGiven) }
        if canRefuse { HTML.a(link.query("refuse", "yes"), .class("secondary")) { say(.answerRefused) } }
      }
    }
  }

  // MARK: - What cannot

  @HTMLBuilder
  private func refused(_ fault: ReleaseFault, _ instead: ReleaseRemedies) -> HTML {
    let remedies = RemedyWords(in: visit.language)
    HTML.h1 { say(.refusedTitle) }
    asked
    HTML.div(.class("notice warning"), .role("alert"), .id("refused")) {
      HTML.p { words.sentence(fault) }
      if case .alreadyReleased(let number) = fault {
        HTML.p {
          HTML.a(ReleasePages.link(to: number)) { say(.named, ["release": .text(String(number))]) }
        }
      }
    }
    tries(instead)
    let waits = instead.ways.filter { $0.price == nil || instead.renews != nil }
    if !waits.isEmpty { HTML.ul { for way in waits { HTML.li { remedies.line(way) } } } }
    if !instead.failed.isEmpty {
      HTML.h2 { say(.inVain) }
      HTML.ul { for failure in instead.failed { HTML.li { remedies.line(failure) } } }
    }
    ways
    if fault.isAboutTables, job.query != nil { letter(.answerLead, canRefuse: false, isRefused: true) }
  }

  private var ways: HTML {
    HTML.div(.class("buttons")) {
      HTML.a(job.query.map(change) ?? ReleasePages.form, .class("primary")) { say(.changeIt) }
      stop(.putAway)
    }
  }
}
