import Language
import Markup
import Municipality
import Office
import Reports
import Statistics

/// A release's page as markup.
struct ReleaseView {
  let release: Release
  /// The whole ledger, the first release first.
  let releases: [Release]
  let visit: Visit

  private var words: ReleaseWords { ReleaseWords(in: visit.language) }

  private func say(_ phrase: ReleasePagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The title of the page.
  var title: String { say(.named, ["release": .text(String(release.number))]) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: ReleasePages.link, visit.say(FramePhrase.releases))
    visit.done(ReleaseDone.self)
    files
    ReportHTML(
      ReleaseReport(
        of: release, among: releases, office: visit.office.profile, language: visit.language, on: visit.today
      ).report
    ).content
    AuditWordsView(
      threshold: release.query.threshold, blanks: release.blanks, primary: nil, others: earlier, visit: visit
    ).main
    HTML.p(.class("measure")) {
      visit.say(ReleaseAuditPhrase.provedBy, ["n": .number(release.witnesses.count)]) + " "
      HTML.a(ReleasePages.link.fragment("check")) { say(.checkNow) }
    }
    if ReleasePages.publishers.admits(visit.visitor) { revise }
  }

  /// How many earlier releases share months with it.
  private var earlier: Int {
    releases.count {
      $0.number < release.number && !Set($0.query.months).isDisjoint(with: release.query.months)
    }
  }

  private var files: HTML {
    HTML.section(.ariaLabelledby("files-title"), .id("files"), .class("panel")) {
      HTML.h2(.id("files-title")) { say(.filesTitle) }
      HTML.ul(.class("files")) {
        file(.html, say(.fileHTML))
        file(.excel, say(.fileExcel))
        for (place, table) in release.query.tables.enumerated() {
          file(
            .csv, say(.fileCSV, ["n": .number(place + 1), "table": .text(words.name(table))]), table: place + 1)
        }
        if ReleaseText.minutesFile(release.tables) != nil { file(.minutes, say(.fileMinutes)) }
        file(.json, say(.fileJSON))
      }
      HTML.p(.class("hint")) {
        say(.filesHint) + " "
        HTML.a(Link("/tables").query("release", String(release.number))) { say(.asOpenData) }
      }
    }
  }

  private func file(_ file: ReleasePage.File, _ name: String, table: Int? = nil) -> HTML {
    HTML.li { HTML.a(ReleasePage.link(to: release, file, table: table)) { name } }
  }

  private var revise: HTML {
    HTML.section(.id("revise"), .ariaLabelledby("revise-title")) {
      HTML.h2(.id("revise-title")) { say(.reviseTitle) }
      HTML.p(.class("measure")) { say(.reviseLead) }
      visit.form(ReleasePages.link(to: release.number).appending("revise")) {
        HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.reviseNow) } }
      }
    }
  }
}
