import Language
import Markup

/// The audit of what is or would be published, in plain words.
struct AuditWordsView {
  let threshold: Int
  /// How many numbers are blank.
  let blanks: Int
  /// How many of them are small themselves; nil where that is not told, as of what was published.
  let primary: Int?
  /// How many earlier releases it was looked at together with.
  let others: Int
  let visit: Visit

  private func say(_ phrase: ReleaseAuditPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The section.
  var main: HTML {
    let (can, cannot) = ReleaseWords(in: visit.language).audit(threshold: threshold, blanks: blanks, others: others)
    return HTML.section(.id("audit"), .ariaLabelledby("audit-title")) {
      HTML.h2(.id("audit-title")) { say(.auditTitle) }
      HTML.p(.class("measure")) { say(others > 0 ? .auditLeadOthers : .auditLead, ["n": .number(others)]) }
      HTML.div(.class("grid-2")) {
        HTML.div(.class("card")) {
          HTML.h3 { say(.canTitle) }
          HTML.ul(.class("may")) { for line in can { HTML.li { line } } }
        }
        HTML.div(.class("card")) {
          HTML.h3 { say(.cannotTitle) }
          HTML.ul(.class("may-not")) { for line in cannot { HTML.li { line } } }
        }
      }
      HTML.p(.class("measure")) { why }
      HTML.p(.class("measure hint")) { say(.notMore) }
    }
  }

  private var why: String {
    guard blanks > 0 else { return say(.nothingBlank, ["threshold": .number(threshold)]) }
    guard let primary else { return say(.blanksOnly, ["n": .number(blanks), "threshold": .number(threshold)]) }
    return say(
      .whyBlank, ["n": .number(primary), "more": .number(blanks - primary), "threshold": .number(threshold)])
  }
}
