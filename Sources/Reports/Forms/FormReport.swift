import HelpDesk
import Language
import Municipality

/// A report for an official form: each question, what can be said to it, and what cannot.
struct FormReport {
  let figures: DeskFigures
  let publication: Publication
  let language: LanguageCode

  private static let lessons = "desk-lessons"

  /// Puts the report together.
  func report(id: String, title: FormPhrase, questions: [FormQuestion], note: FormPhrase) -> Report {
    let opening = ReportOpening(figures: figures, publication: publication, language: language)
    let total = figures.now.whole.all.sessions
    let sessions: ReportCell = publication.shows(total) ? .count(total) : .hidden
    var rows = questions.map { question -> [ReportCell] in
      let answer: (figure: ReportCell, says: String) =
        switch question.source {
        case .elsewhere: (.empty, question.says(in: language))
        case .log: (sessions, question.says(in: language))
        case .door: visits ?? (.empty, question.says(in: language))
        }
      return [.term(ReportTerm(question.id, question.asks(in: language))), answer.figure, .text(answer.says)]
    }
    let kinds = DeskBreakdowns(figures, for: publication, in: language).kinds
    if let place = TaskKind.allCases.firstIndex(of: .teaching), publication.shows(total) {
      rows.append([
        .term(ReportTerm(Self.lessons, FormPhrase.teaching(in: language))), kinds.cell(place),
        .text(FormPhrase.teachingAnswer(in: language)),
      ])
    }
    let answered = questions.count { $0.source == .log || ($0.source == .door && visits != nil) }
    var notes = [note(in: language)]
    if case .year = figures.period.kind {
    } else {
      notes.append(FormPhrase.asksYear(in: language))
    }
    return opening.report(
      id: id, title: title.wording,
      summary: [
        FormPhrase.summary(in: language, ["n": .number(answered), "all": .number(questions.count)])
      ],
      sections: [
        ReportSection(
          "form", FormPhrase.heading.wording, body: .table(ReportTable(columns: columns(questions), rows: rows)),
          rule: FormPhrase.rule.wording, source: figures.source, in: language)
      ], notes: notes)
  }

  /// The visits that were counted at the door, and where and on how many days; nil where none were.
  private var visits: (figure: ReportCell, says: String)? {
    let days = figures.now.arrivals.filter { $0.kind == .door }
    guard !days.isEmpty else { return nil }
    let sum = Capture.sum(days)
    let numbers = Set(days.map(\.branch))
    let missing = figures.branches.filter { !numbers.contains($0.number) }
    let words: [String: PhraseValue] = [
      "days": .number(sum.days),
      "branches": .text(figures.branches.filter { numbers.contains($0.number) }.map(\.name).joined(separator: ", ")),
    ]
    let rest =
      missing.isEmpty
      ? ""
      : " "
        + CapturePhrase.notCountedAt(in: language, ["branches": .text(missing.map(\.name).joined(separator: ", "))])
    return (
      publication.shows(sum.counted) ? .count(sum.counted) : .hidden,
      FormPhrase.visitsAnswer(in: language, words) + rest
    )
  }

  private func columns(_ questions: [FormQuestion]) -> [ReportColumn] {
    [
      DeskColumns.key(
        "question", FormPhrase.form.wording,
        Wording(da: "Det, skemaet spørger om.", sv: "Det som enkäten frågar om.", en: "What the form asks."),
        codes: questions.map { ReportCode($0.id, $0.asks.wording) } + [
          ReportCode(Self.lessons, FormPhrase.teaching.wording)
        ]),
      ReportColumn(
        id: "figure", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
        meaning: Wording(
          da: "Loggens tal, for besøg tællerens; tomt, hvor der intet er.",
          sv: "Loggens siffra, för besök räknarens; tomt där inget finns.",
          en: "The log's figure, of visits the counter's; empty where there is none.")),
      ReportColumn(
        id: "remark", title: Wording(da: "Svar", sv: "Svar", en: "Answer"), role: .remark,
        meaning: Wording(
          da: "Hvad der kan og ikke kan siges, og hvor tallet ellers findes; på rapportens sprog.",
          sv: "Vad som kan och inte kan sägas, och var siffran annars finns; på rapportens språk.",
          en: "What can and cannot be said, and where else the figure is found; in the report's language.")),
    ]
  }
}
