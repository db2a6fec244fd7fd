import HelpDesk
import Language
import Municipality

/// A report for an official form: each question, what the log says to it, and what it cannot say.
struct FormReport {
  let figures: DeskFigures
  let publication: Publication
  let language: LanguageCode

  /// Puts the report together.
  func report(id: String, title: FormPhrase, questions: [FormQuestion], note: FormPhrase) -> Report {
    let opening = ReportOpening(figures: figures, publication: publication, language: language)
    let total = figures.now.whole.all.sessions
    let sessions: ReportCell = publication.shows(total) ? .count(total) : .hidden
    var rows = questions.map { question -> [ReportCell] in
      [
        .term(ReportTerm(question.id, question.asks(in: language))), question.isAnswered ? sessions : .empty,
        .text(question.says(in: language)),
      ]
    }
    let kinds = DeskBreakdowns(figures, for: publication, in: language).kinds
    if let place = TaskKind.allCases.firstIndex(of: .teaching), publication.shows(total) {
      rows.append([.term(ReportTerm("desk-lessons", FormPhrase.teaching(in: language))), kinds.cell(place), .empty])
    }
    let columns = [
      DeskColumns.key(
        "question", FormPhrase.form.wording,
        Wording(da: "Det, skemaet spørger om.", sv: "Det som enkäten frågar om.", en: "What the form asks.")),
      ReportColumn(
        id: "figure", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
        meaning: Wording(
          da: "Loggens tal; tomt, hvor den intet har.", sv: "Loggens siffra; tomt där den inget har.",
          en: "The log's figure; empty where it has none.")),
      ReportColumn(
        id: "remark", title: Wording(da: "Svar", sv: "Svar", en: "Answer"), role: .remark,
        meaning: Wording(
          da: "Hvad loggen kan og ikke kan sige.", sv: "Vad loggen kan och inte kan säga.",
          en: "What the log can and cannot say.")),
    ]
    let answered = questions.count { $0.isAnswered }
    return opening.report(
      id: id, title: title(in: language),
      summary: [
        FormPhrase.summary(in: language, ["n": .number(answered), "all": .number(questions.count)])
      ],
      sections: [
        ReportSection(
          id: "form", heading: FormPhrase.heading(in: language),
          body: .table(ReportTable(columns: columns, rows: rows)), rule: FormPhrase.rule(in: language),
          source: DeskRule.source(in: language, ["office": .text(figures.office.name)]))
      ], notes: [note(in: language)])
  }
}
