import HelpDesk
import Language
import Markup
import Municipality
import Outreach
import Site

/// The form on which what was counted at a visit is put right, as markup.
struct TripCorrectView {
  let form: TripCorrectForm
  let isChangedMeanwhile: Bool
  let visit: Visit

  private var trip: OutreachVisit { form.count.visit }
  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: TripCorrectPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: OutreachPages.link(to: trip), form.words.name(trip))
      parts.summary
      HTML.h1 { say(.title, ["name": .text(form.words.name(trip))]) }
      conflict
      visit.form(OutreachPages.link(to: trip).appending("correct"), .novalidate(), .autocomplete("off")) {
        visit.once
        for field in form.unseen { HTML.input(.type("hidden"), .name(field.name), .value(field.value)) }
        month
        if !trip.isHome { HTML.h2 { say(.forgotten) } }
        TripReportView(
          fields: form.fields, tasks: form.tasks, isHome: trip.isHome, isCorrection: true, problems: form.problems,
          visit: visit
        ).main
        parts.select(
          "because", say(.because),
          options: [("", "–")] + TripCorrectForm.reasons.map { ($0.code, $0.wording[visit.language]) },
          chosen: form.fields.text("because") ?? "")
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(OutreachPages.link(to: trip), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  /// How many sorts are shown without asking for more.
  private static let most = 12

  @HTMLBuilder
  private func field(_ sort: TripCorrectForm.Sort) -> HTML {
    HTML.input(.type("hidden"), .name("had-\(sort.place)"), .value(sort.line.text))
    parts.line(
      "right-\(sort.place)", form.words.sort(sort.line), value: sort.typed, .inputmode("numeric"), .size(4),
      .maxlength(5))
  }

  @HTMLBuilder
  private var conflict: HTML {
    if isChangedMeanwhile {
      HTML.div(.class("notice warning"), .role("alert")) {
        HTML.h2 { say(.meanwhile) }
        HTML.p { say(.bothShown) }
        HTML.dl(.class("facts")) {
          for difference in form.differences {
            HTML.dt { difference.name }
            HTML.dd { say(.now, ["value": .text(difference.now)]) }
            if let wrote = difference.wrote { HTML.dd { say(.wrote, ["value": .text(wrote)]) } }
          }
        }
      }
    }
  }

  /// How many there are of each sort; of a home the log cannot say.
  @HTMLBuilder
  private var month: HTML {
    if let month = form.count.month {
      let name = DayText.month(of: month, in: visit.language)
      HTML.h2 { say(.monthLegend, ["month": .text(name)]) }
      HTML.p(.class("hint")) { say(.monthHint, ["branch": .text(form.branch)]) }
      let sorts = form.sorts
      // In a long month what the visit was asked for is likelier to be wrong than all the rest.
      let near = sorts.count <= Self.most ? sorts.count : sorts.count { trip.wish.tasks.contains($0.line.task) }
      for sort in sorts.prefix(near) { field(sort) }
      if near < sorts.count {
        HTML.details(.class("more"), .open(!form.problems.isEmpty || isChangedMeanwhile)) {
          HTML.summary { say(.others, ["n": .number(sorts.count - near)]) }
          for sort in sorts.dropFirst(near) { field(sort) }
        }
      }
    } else {
      HTML.p(.class("lead")) { LogFault.homeLines.sentence(in: visit.language) }
    }
  }
}
