import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The calendars of others, and the terms that fall together with them, as markup.
struct OtherOfferView {
  /// A date of a term that falls together with an event of others.
  struct Meeting: Sendable {
    let overlap: OtherOverlap
    let term: RowNumber<Term>
  }

  let form: OtherOfferForm
  let together: [Meeting]
  let visit: Visit

  /// The most overlaps that the page shows.
  private static let most = 100

  private var parts: FormParts { visit.parts(form.problems) }
  private var keeps: Bool { CoursePages.keepers.admits(visit.visitor) }

  private func say(_ phrase: OtherCalendarPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    receipt
    parts.summary
    HTML.h1 { visit.say(FramePhrase.otherOffers) }
    HTML.p(.class("lead measure")) { say(.lead) }
    if form.sources.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(.none) }
        HTML.p { say(.noneText) }
      }
    } else {
      calendars
      meetings
    }
    if keeps { entry }
  }

  /// What was just done, with its figures: they are numbers only and so may stand in the address.
  @HTMLBuilder
  private var receipt: HTML {
    switch visit.query["done"] {
    case "removed": notice([say(.isRemoved)])
    case "read":
      if let source = form.sources.first(where: { $0.code.text == visit.query["source"] }) {
        let withheld = figure("withheld")
        let lost = figure("lost")
        notice(
          [
            say(
              .read,
              [
                "name": .text(source.name), "n": .number(figure("n")), "new": .number(figure("new")),
                "changed": .number(figure("changed")), "gone": .number(figure("gone")),
              ])
          ] + (withheld > 0 ? [say(.withheld, ["n": .number(withheld)])] : [])
            + (lost > 0 ? [say(.notAll, ["n": .number(lost)])] : []))
      }
    default: HTML.group([])
    }
  }

  private func figure(_ name: String) -> Int { visit.query[name].flatMap { Int($0) }.map { max(0, $0) } ?? 0 }

  private func notice(_ lines: [String]) -> HTML {
    HTML.div(.class("notice success"), .role("status")) { for line in lines { HTML.p { line } } }
  }

  private var calendars: HTML {
    let title = visit.say(FramePhrase.otherOffers)
    let heads = [OtherCalendarPhrase.audience, .coming, .imported].map { say($0) }
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(title)) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { title }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.calendar) }
            HTML.th(.scope("col")) { heads[0] }
            HTML.th(.scope("col"), .class("number")) { heads[1] }
            HTML.th(.scope("col")) { heads[2] }
          }
        }
        HTML.tbody {
          for source in form.sources {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(OtherOfferPages.link(to: source.code)) { source.name } }
              HTML.td(.data("data-label", heads[0])) { source.audience.wording[visit.language] }
              HTML.td(.class("number"), .data("data-label", heads[1])) { String(source.coming) }
              HTML.td(.data("data-label", heads[2])) { DayText.short(source.imported, in: visit.language) }
            }
          }
        }
      }
    }
  }

  private var meetings: HTML {
    let heads = [OtherCalendarPhrase.term, .hours, .other, .calendar, .place].map { say($0) }
    return HTML.section(.ariaLabelledby("together-title"), .id("together")) {
      HTML.h2(.id("together-title")) { say(.overlapTitle) }
      HTML.p(.class("hint")) { say(.overlapText) }
      if together.isEmpty {
        HTML.p { say(.noOverlap) }
      } else {
        HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.overlapTitle))) {
          HTML.table(.class("data stack")) {
            HTML.caption(.class("unseen")) { say(.overlapTitle) }
            HTML.thead {
              HTML.tr {
                HTML.th(.scope("col")) { say(.day) }
                for head in heads { HTML.th(.scope("col")) { head } }
              }
            }
            HTML.tbody {
              for meeting in together.prefix(Self.most) {
                let overlap = meeting.overlap
                HTML.tr {
                  HTML.th(.scope("row")) { visit.meetingDay(overlap.day) }
                  HTML.td(.data("data-label", heads[0])) {
                    HTML.a(CoursePages.link(to: meeting.term)) { overlap.title }
                  }
                  HTML.td(.data("data-label", heads[1])) { visit.hours(overlap.span) }
                  HTML.td(.data("data-label", heads[2])) {
                    OtherCalendarView.title(overlap.event, visit)
                    HTML.span(.class("hint term-place")) { OtherCalendarView.hours(overlap.event, visit) }
                  }
                  HTML.td(.data("data-label", heads[3])) { overlap.source.name }
                  HTML.td(.data("data-label", heads[4])) { overlap.event.location ?? "–" }
                }
              }
            }
          }
        }
        if together.count > Self.most {
          HTML.p(.class("hint")) { say(.moreOverlap, ["n": .number(together.count - Self.most)]) }
        }
      }
    }
  }

  // MARK: Reading one in

  private var entry: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("entry-title")) {
      HTML.h2(.id("entry-title")) { say(.readTitle) }
      HTML.p(.class("measure")) { say(.readText) }
      visit.form(
        OtherOfferPages.link, .novalidate(), .enctype("multipart/form-data"), .data("data-draft", "none")
      ) {
        visit.once
        if !form.sources.isEmpty {
          parts.select(
            "calendar", say(.which),
            options: [("", say(.new))] + form.sources.map { ($0.code.text, $0.name) }, chosen: form.calendar)
        }
        parts.line(
          "name", say(.name), hint: say(form.sources.isEmpty ? .nameExample : .nameHint), value: form.name,
          .autocomplete("off"))
        parts.select(
          "audience", say(.audience), hint: say(.audienceHint),
          options: [("", form.sources.isEmpty ? visit.say(TermPlanPhrase.choose) : say(.asBefore))]
            + Audience.allCases.map { ($0.code, $0.wording[visit.language]) },
          chosen: form.audience)
        HTML.div(parts.block("upload")) {
          HTML.label(.for("upload")) { say(.upload) }
          HTML.p(.class("hint"), .id("upload-hint")) { say(form.kept == nil ? .uploadHint : .keptFile) }
          parts.message("upload")
          HTML.input(
            [.type("file"), .id("upload"), .name("upload"), .accept(".ics,text/calendar")]
              + parts.describing("upload", hint: true))
        }
        if let kept = form.kept { HTML.input(.type("hidden"), .name("file"), .value(kept)) }
        if form.asksToSkip {
          parts.choices(
            "skip", say(.skipLegend), hint: say(.skipHint), isMany: true, options: [("yes", say(.skip), nil)],
            chosen: form.skips ? ["yes"] : [])
        }
        HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.readIn) } }
      }
    }
  }
}
