import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// Planning a term as markup: the form, and below it the days that the rule gives.
struct TermPlanView {
  let form: TermPlanForm
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private var parts: FormParts { visit.parts(form.problems) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: CoursePages.link, say(FramePhrase.terms))
    parts.summary
    HTML.h1 { say(TermPlanPhrase.title) }
    if let source = form.source {
      HTML.p(.class("lead")) { say(TermPlanPhrase.copyOf, ["title": .text("\(source.plan.title) (\(source.code))")]) }
    }
    if form.offers.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(TermPlanPhrase.noOffers) } }
    } else {
      visit.form(TermPlanPages.link, .class("plan")) {
        visit.once
        if let source = form.source { HTML.input(.type("hidden"), .name("from"), .value(source.id.description)) }
        HTML.div(.class("grid-2")) {
          what
          when
        }
        if let preview = form.preview { dates(preview) }
        HTML.p(.class("buttons")) {
          if form.preview != nil, form.problems.isEmpty {
            HTML.button(.type("submit"), .name("do"), .value("save"), .class("primary")) { say(TermPlanPhrase.save) }
            HTML.button(.type("submit"), .name("do"), .value("preview"), .class("secondary")) {
              say(TermPlanPhrase.previewAgain)
            }
          } else {
            HTML.button(.type("submit"), .name("do"), .value("preview"), .class("primary")) {
              say(TermPlanPhrase.preview)
            }
          }
          HTML.a(CoursePages.link, .class("secondary")) { say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private func line(
    _ field: String, _ label: TermPlanPhrase, hint: TermPlanPhrase? = nil, size: Int = 4, isNumber: Bool = true
  ) -> HTML {
    let number: Attribute = isNumber ? .inputmode("numeric") : .autocomplete("off")
    return parts.line(
      field, say(label), hint: hint.map { say($0) }, value: form.typed[field] ?? "", .size(size), number)
  }

  private var what: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("what-title")) {
      HTML.h2(.id("what-title")) { say(TermPlanPhrase.what) }
      parts.select(
        "offer", say(CoursePhrase.offer),
        options: [("", say(TermPlanPhrase.choose))] + form.offers.map { ($0.code.text, $0.title) },
        chosen: form.typed["offer"])
      parts.select(
        "kind", say(CoursePhrase.kind),
        options: TermKind.allCases.map { ($0.code, $0.wording[visit.language]) }, chosen: form.typed["kind"])
      parts.select(
        "branch", say(LogPhrase.branch),
        options: [("", say(TermPlanPhrase.choose))] + form.branches.map { ($0.code.text, $0.name) },
        chosen: form.typed["branch"])
      parts.select(
        "room", say(TermPlanPhrase.room),
        options: [("", say(TermPlanPhrase.noRoom))] + rooms, chosen: form.typed["room"])
      if form.rooms.isEmpty {
        HTML.p(.class("aside")) { HTML.a(CourseRoomPages.blank) { say(CourseRoomPhrase.addOne) } }
      }
      line("seats", .seats)
      line("list", .list)
      line("least", .least, hint: .leastHint)
      line("price", .price)
    }
  }

  private var rooms: [(value: String, name: String)] {
    form.rooms.compactMap { room in
      form.branches.first { $0.code == room.branch }.map {
        (room.code.text, "\(room.label(in: visit.language)), \($0.name) (\(room.seats))")
      }
    }
  }

  private var when: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("when-title")) {
      HTML.h2(.id("when-title")) { say(TermPlanPhrase.when) }
      parts.date("first", say(TermPlanPhrase.first), hint: say(TermPlanPhrase.firstHint), value: form.first)
      line("hours", .hours, size: 12, isNumber: false)
      line("count", .count)
      line("weeks", .weeks, hint: .weeksHint)
      HTML.div(.class("field choices")) {
        HTML.div(.class("choice")) {
          HTML.input(
            .type("checkbox"), .id("in-holidays"), .name("in-holidays"), .value("yes"), .checked(form.inHolidays))
          HTML.label(.for("in-holidays")) { say(TermPlanPhrase.inHolidays) }
        }
      }
      line("code", .code, hint: .codeHint, size: 20, isNumber: false)
    }
  }

  private func dates(_ preview: TermPlanForm.Preview) -> HTML {
    HTML.section(.class("panel"), .ariaLabelledby("preview-title"), .id("preview"), .tabindex(-1)) {
      HTML.h2(.id("preview-title")) { say(TermPlanPhrase.previewTitle, ["n": .number(preview.dates.count)]) }
      HTML.input(.type("hidden"), .name("seen"), .value(preview.mark))
      HTML.ol(.class("term-dates")) {
        for date in preview.dates { HTML.li { visit.meetingDay(date.day) + " " + visit.hours(date.span) } }
      }
      if !preview.skipped.isEmpty {
        HTML.h3 { say(TermPlanPhrase.skipped) }
        HTML.ul {
          for skipped in preview.skipped {
            HTML.li { visit.meetingDay(skipped.day) + ": " + skipped.name[visit.language] }
          }
        }
      }
    }
  }
}
