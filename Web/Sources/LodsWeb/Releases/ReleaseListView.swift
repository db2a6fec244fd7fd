import Foundation
import Language
import Markup
import Statistics

/// The list of releases as markup: what is under way, the releases, and whether the ledger holds.
struct ReleaseListView {
  let releases: [Release]
  /// Why the list cannot be shown; nil where it can.
  let trouble: ReleaseFault?
  let visit: Visit

  private var words: ReleaseWords { ReleaseWords(in: visit.language) }
  private var mayPublish: Bool { ReleasePages.publishers.admits(visit.visitor) }

  private func say(_ phrase: ReleasePagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(ReleaseDone.self)
    HTML.div(.class("page-head")) {
      HTML.h1 { visit.say(FramePhrase.releases) }
      if mayPublish, trouble == nil {
        HTML.p(.class("buttons")) { HTML.a(ReleasePages.form, .class("primary")) { say(.newTitle) } }
      }
    }
    HTML.p(.class("lead measure")) { say(.lead) }
    if mayPublish, let job = visit.desk.releases.work {
      // What was published stands in the list.
      if case .published = job.outcome {} else { current(job) }
    }
    if let trouble {
      HTML.div(.class("notice error"), .role("alert")) { HTML.p { words.sentence(trouble) } }
    } else if releases.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(.none) }
        HTML.p { say(.noneYet) }
      }
    } else {
      table
    }
    check
  }

  private func current(_ job: ReleaseBench.Work) -> HTML {
    let phrase: ReleasePagePhrase =
      switch job.outcome {
      case nil where job.isUnderWay: job.isPublishing ? .statePublishing : .stateWorking
      case .proposed: .stateProposed
      case .published: .statePublished
      case .refused, nil: .stateRefused
      }
    return HTML.div(.class("notice"), .role("status"), .id("current")) {
      HTML.p {
        say(phrase) + " "
        HTML.a(ReleasePages.proposal) { say(.seeProposal) }
      }
    }
  }

  private var table: HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { visit.say(FramePhrase.releases) }
        HTML.thead {
          HTML.tr {
            for phrase in [ReleasePagePhrase.number, .period, .day, .tables] { HTML.th(.scope("col")) { say(phrase) } }
            HTML.th(.scope("col"), .class("number")) { say(.blanks) }
          }
        }
        HTML.tbody {
          for release in releases.reversed() {
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.a(ReleasePages.link(to: release.number)) {
                  say(.named, ["release": .text(String(release.number))])
                }
                if release.kind == .revision {
                  " "
                  HTML.span(.class("tag plain")) { say(.revisionTag) }
                }
              }
              HTML.td(.data("data-label", say(.period))) { release.query.period.name(in: visit.language) }
              HTML.td(.class("nowrap"), .data("data-label", say(.day))) {
                DayText.short(release.day, in: visit.language)
              }
              HTML.td(.data("data-label", say(.tables))) {
                HTML.ul(.class("plain-list")) { for table in release.query.tables { HTML.li { words.name(table) } } }
              }
              HTML.td(.class("number"), .data("data-label", say(.blanks))) { String(release.blanks) }
            }
          }
        }
      }
    }
  }

  // MARK: - Verifying

  private var check: HTML {
    HTML.section(.id("check"), .ariaLabelledby("check-title")) {
      HTML.h2(.id("check-title")) { say(.checkTitle) }
      HTML.p(.class("measure")) { say(.checkLead) }
      let checks = visit.desk.releases.check
      let view = AsideView(
        standing: checks.task.map { AsideView.Standing($0) }, page: ReleasePages.link, visit: visit)
      view.around {
        if checks.task?.isUnderWay == true {
          view.underWay { HTML.p { say(.checking) } }
        } else {
          if let failure = checks.task?.failure, let at = checks.task?.end?.at {
            AsideView.failed(
              visit.say(
                ReleaseWorkPhrase.checkFailed,
                ["reference": .text(failure.reference ?? "–"), "when": .text(moment(at))]))
          }
          if let last = checks.last { result(last.outcome, moment(last.at)) }
          visit.form(ReleasePages.link.appending("ledger").appending("check")) {
            HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.checkNow) } }
          }
        }
      }
    }
  }

  private func moment(_ at: Date) -> String { visit.moment(Int(at.timeIntervalSince1970)) }

  private func result(_ check: LedgerCheck, _ when: String) -> HTML {
    HTML.div(.class(check.holds ? "notice success" : "notice error"), .id("check-result")) {
      if check.holds {
        HTML.p {
          say(.holds, ["n": .number(check.releases), "counts": .number(check.proved), "when": .text(when)])
        }
        let more = check.strength.sentences(in: visit.language)
        if !more.isEmpty { HTML.ul { for line in more { HTML.li { line } } } }
      } else {
        HTML.p { say(.broken, ["n": .number(check.findings.count), "when": .text(when)]) }
        HTML.ul { for finding in check.findings { HTML.li { finding.sentence(in: visit.language) } } }
      }
    }
  }
}
