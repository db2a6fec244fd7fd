import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import SQLite
import Site
import Statistics

/// The form for a publication as markup.
struct ReleaseFormView {
  let form: ReleaseForm
  /// Why nothing was begun; nil where nothing stood in the way.
  let notice: ReleasePagePhrase?
  let visit: Visit
  private let years: [Int]
  private let standard: [ReleaseTable]

  init(form: ReleaseForm, notice: ReleasePagePhrase?, visit: Visit) throws {
    self.form = form
    self.notice = notice
    self.visit = visit
    let today = visit.today
    let span = try visit.office.desk.read { try EntryTally.span(in: $0) }
    years = Array((min(span?.lowerBound.year ?? today.year, today.year)...today.year).reversed())
    let code = FiguresPart.all.first { $0.code == form.part }?.period(of: form.year, on: today)
    let period = code.flatMap { try? Period($0) } ?? Period(monthOf: today.firstOfMonth.adding(-1))
    standard = try visit.office.releases().standardTables(for: period)
  }

  private var parts: FormParts { visit.parts(form.problems) }

  private func say(_ phrase: ReleasePagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: ReleasePages.link, visit.say(FramePhrase.releases))
    parts.summary
    if let notice {
      HTML.div(.class("notice warning"), .role("alert"), .id("busy")) {
        HTML.p {
          say(notice) + " "
          HTML.a(ReleasePages.proposal) { say(.seeProposal) }
        }
      }
    }
    HTML.h1 { say(.newTitle) }
    HTML.p(.class("lead measure")) { say(.newLead) }
    visit.form(ReleasePages.form, .novalidate(), .class("release-form")) {
      HTML.div(.class("grid-2")) {
        parts.select(
          "part", visit.say(FiguresPhrase.part), hint: say(.partHint),
          options: ReleaseForm.parts.map { part in
            let name = part.name(in: visit.language)
            return (part.code, name.prefix(1).uppercased() + name.dropFirst())
          }, chosen: form.part)
        parts.select(
          "year", visit.say(FiguresPhrase.year), hint: say(.yearHint), options: yearOptions, chosen: form.year)
      }
      layout
      own
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(.workOut) }
        HTML.a(ReleasePages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
      }
      HTML.p(.class("hint")) { say(.workOutHint) }
    }
  }

  private var yearOptions: [(value: String, name: String)] {
    let all = years.map(String.init)
    return (all.contains(form.year) ? all : [form.year] + all).map { ($0, $0) }
  }

  private var layout: HTML {
    let words = ReleaseWords(in: visit.language)
    return parts.choices(
      "layout", say(.layout), isMany: false,
      options: [
        ("standard", say(.standardLayout), standard.map { words.name($0.axes) }.joined(separator: " · ")),
        ("own", say(.ownLayout), say(.ownLayoutHint)),
      ], chosen: [form.isOwn ? "own" : "standard"])
  }

  private var own: HTML {
    let isOpen =
      form.isOwn || !form.bands.isEmpty || form.threshold != String(ReleaseQuery.standardThreshold)
      || form.problems.contains { !["part", "year"].contains($0.field) }
    return HTML.details(.class("more field"), .open(isOpen)) {
      HTML.summary { say(.ownTables) }
      for table in 0..<ReleaseForm.tables { axes(of: table) }
      HTML.div(.class("grid-2")) {
        parts.line(
          "band", say(.bands), hint: say(.bandsHint), value: form.bands, .spellcheck(false), .autocomplete("off"))
        parts.line(
          "threshold", say(.threshold), hint: say(.thresholdHint, ["n": .number(ReleaseQuery.standardThreshold)]),
          value: form.threshold, .inputmode("numeric"), .size(4), .autocomplete("off"))
      }
    }
  }

  private func axes(of table: Int) -> HTML {
    let options =
      [("", say(.nothing))] + ReleaseAxis.allCases.map { ($0.code, $0.wording[visit.language]) }
    return HTML.fieldset(.class("field table-axes")) {
      HTML.legend { say(.tableNumber, ["n": .number(table + 1)]) }
      HTML.div(.class("axes")) {
        for column in 0..<ReleaseTable.limit {
          parts.select(
            ReleaseForm.field(table, column), say(column == 0 ? .splitBy : .andBy), options: options,
            chosen: form.axes[table][column])
        }
      }
    }
  }
}
