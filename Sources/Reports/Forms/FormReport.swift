import Courses
import HelpDesk
import Language
import Municipality
import Statistics

/// A report for an official form: each question, what can be said to it, and what cannot.
struct FormReport {
  let figures: DeskFigures
  let courses: CourseFormFigures
  let discretion: Discretion
  let language: LanguageCode

  private static let lessons = "desk-lessons"

  /// Puts the report together.
  func report(id: String, title: FormPhrase, questions: [FormQuestion], note: FormPhrase) -> Report {
    let opening = ReportOpening(figures: figures, discretion: discretion, language: language)
    // A visit to a café is counted once: with the courses, where its visitors were counted.
    let total = figures.now.whole.all.sessions - courses.cafe.sessions
    let sessions: ReportCell = discretion.shows(total) ? .count(total) : .hidden
    var rows = questions.map { question -> [ReportCell] in
      let answer: (figure: ReportCell, says: String) =
        switch question.source {
        case .elsewhere: (.empty, question.says(in: language))
        case .courses(let asked): course(asked) ?? (.empty, notYet(question))
        case .log: (sessions, question.says(in: language) + leftOut)
        case .door: visits ?? (.empty, question.says(in: language))
        }
      return [.term(ReportTerm(question.id, question.asks(in: language))), answer.figure, .text(answer.says)]
    }
    let kinds = DeskBreakdowns(figures, for: discretion, in: language).kinds
    if let place = TaskKind.allCases.firstIndex(of: .teaching), discretion.shows(total) {
      rows.append([
        .term(ReportTerm(Self.lessons, FormPhrase.teaching(in: language))), deskLessons(kinds.cell(place)),
        .text(FormPhrase.teachingAnswer(in: language)),
      ])
    }
    rows += besides
    let answered = questions.count { question in
      switch question.source {
      case .log: true
      case .door: visits != nil
      case .courses: courses.hasTerms
      case .elsewhere: false
      }
    }
    var notes = [note(in: language)]
    if case .year = figures.period.kind {
    } else {
      notes.append(FormPhrase.asksYear(in: language))
    }
    var report = opening.report(
      id: id, title: title.wording,
      summary: [
        FormPhrase.summary(in: language, ["n": .number(answered), "all": .number(questions.count)])
      ],
      sections: [
        ReportSection(
          "form", FormPhrase.heading.wording, body: .table(ReportTable(columns: columns(questions), rows: rows)),
          rule: FormPhrase.rule.wording, source: courses.hasTerms ? courses.source : figures.source, in: language)
      ], notes: notes)
    if courses.hasTerms { report.sources = [courses.source[language]] }
    return report
  }

  // MARK: - Courses

  /// What the finished terms answer to a question, and what else one must know; nil where no term ended.
  private func course(_ asked: CourseFormFigures.Question) -> (figure: ReportCell, says: String)? {
    guard courses.hasTerms else { return nil }
    return switch asked {
    case .lessons: (.count(courses.teaching.dates), FormPhrase.lessonsAnswer(in: language))
    case .participants: (visits(courses.teaching, openness.showsTeaching), FormPhrase.participantsAnswer(in: language))
    case .events: (.count(courses.events.dates), FormPhrase.eventsAnswer(in: language))
    }
  }

  /// Where the figure is found as long as no term ended here.
  private func notYet(_ question: FormQuestion) -> String {
    question.says(in: language) + " " + FormPhrase.coursesNotYet(in: language)
  }

  /// What was held and does not fit the form's words, so that whoever answers can see it and decide.
  private var besides: [[ReportCell]] {
    guard courses.hasTerms else { return [] }
    return CourseFormFigures.Beside.allCases.compactMap { beside -> [ReportCell]? in
      let counts = courses.counts(beside)
      guard counts.dates > 0 else { return nil }
      let isOpen = beside.isCafe ? openness.showsCafe : openness.showsOther
      let number: ReportCell = beside.isVisits ? visits(counts, isOpen) : .count(counts.dates)
      // The second line of each says the same.
      let says = beside.isVisits ? ReportCell.empty : .text(beside.says(in: language))
      return [.term(ReportTerm(beside.rawValue, beside.asks(in: language))), number, says]
    }
  }

  private var openness: CourseFormOpenness { courses.openness(for: discretion) }

  /// The visits of terms; nothing is no secret where there was no lesson.
  private func visits(_ counts: CourseCounts, _ isOpen: Bool) -> ReportCell {
    isOpen || counts.dates == 0 ? .count(counts.visits) : .hidden
  }

  private func shown(_ number: Int) -> ReportCell { discretion.shows(number) ? .count(number) : .hidden }

  /// That sessions of counted cafés are left out of the desk's figure; nothing where there are none.
  private var leftOut: String {
    guard courses.cafe.sessions > 0 else { return "" }
    return " "
      + (discretion.shows(courses.cafe.sessions)
        ? FormPhrase.cafeLeftOut(in: language, ["n": .number(courses.cafe.sessions)])
        : FormPhrase.cafeLeftOutFew(in: language))
  }

  /// The short lessons at the desk without those of counted cafés.
  private func deskLessons(_ all: ReportCell) -> ReportCell {
    guard case .count(let number) = all else { return all }
    let teaching = Set(figures.tasks.filter { $0.kind == .teaching }.map(\.number))
    let inCafe = courses.cafe.mentions.filter { teaching.contains($0.key) }.values.reduce(0, +)
    return shown(number - inCafe)
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
      discretion.shows(sum.counted) ? .count(sum.counted) : .hidden,
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
        ] + CourseFormFigures.Beside.allCases.map { ReportCode($0.rawValue, $0.asks.wording) }),
      ReportColumn(
        id: "figure", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
        meaning: Wording(
          da: "Loggens tal, for undervisning de afsluttede holds og for besøg tællerens; tomt, hvor der intet er.",
          sv: "Loggens siffra, för undervisning de avslutade gruppernas och för besök räknarens; tomt där inget finns.",
          en: "The log's figure, of teaching the finished terms', of visits the counter's; empty where there is "
            + "none.")),
      ReportColumn(
        id: "remark", title: Wording(da: "Svar", sv: "Svar", en: "Answer"), role: .remark,
        meaning: Wording(
          da: "Hvad der kan og ikke kan siges, og hvor tallet ellers findes; på rapportens sprog.",
          sv: "Vad som kan och inte kan sägas, och var siffran annars finns; på rapportens språk.",
          en: "What can and cannot be said, and where else the figure is found; in the report's language.")),
    ]
  }
}
