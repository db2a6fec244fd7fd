import Accounts
import Courses
import HelpDesk
import Language
import Municipality
import Office
import Records
import Reports
import SQLite
import Site

/// What the page of effect shows: what can be chosen, what was, and the report.
struct EffectModel: Sendable {
  /// What is reported on.
  enum Choice: Hashable, Sendable {
    case offer(String)
    case term(String)

    /// The choice as it stands in the form: `offer.mitid`, `term.mitid-v27`.
    init?(_ text: String) {
      let parts = text.split(separator: ".", maxSplits: 1).map(String.init)
      switch parts.count == 2 ? parts[0] : "" {
      case "offer": self = .offer(parts[1])
      case "term": self = .term(parts[1])
      default: return nil
      }
    }

    /// The code of the offer or the term.
    var code: String {
      switch self {
      case .offer(let code), .term(let code): code
      }
    }

    /// As it stands in the form.
    var text: String {
      switch self {
      case .offer(let code): "offer." + code
      case .term(let code): "term." + code
      }
    }
  }

  /// What can be chosen and its name, offers first.
  let offers: [(choice: Choice, name: String)]
  let terms: [(choice: Choice, name: String)]
  /// What was chosen; nil for nothing yet.
  let chosen: Choice?
  /// For whom the figures are.
  let audience: ReportAudience
  /// For whom they may be.
  let audiences: [ReportAudience]
  /// The years in which terms began, the latest first.
  let years: [Int]
  /// The year in which the terms of an offer began that are reported on; nil for all years.
  let year: Int?
  /// The report; nil where nothing was chosen, or no term began in the year.
  let report: Report?

  /// Reads what the query asks for; terms at branches out of the visitor's reach are like none.
  ///
  /// - Throws: `Refusal.notFound` for what is not there or out of reach, `Refusal.notAllowed` for figures that the roles
  ///   do not see, and `RecordsFault`.
  init(_ visit: Visit) throws {
    guard let account = visit.visitor.person?.account else { throw Refusal.notAllowed }
    audiences = FiguresReach(account, of: try visit.allBranches()).audiences
    let audience = visit.query.text("for").flatMap(ReportAudience.init(rawValue:)) ?? .house
    guard audiences.contains(audience) else { throw Refusal.notAllowed }
    self.audience = audience
    let (all, held, tasks) = try visit.desk.people.read { reader in
      let offers = try OfferRegister.offers(in: reader)
      // A term that was not held has no effect.
      let terms = try offers.flatMap { offer in
        try TermRegister.terms(of: offer.id, in: reader).filter { $0.state != .cancelled }
      }
      return (offers, terms, try OfferTasks.all(in: reader))
    }
    let begun = held.filter { visit.visitor.reaches($0.plan.branch) && ($0.start ?? visit.today) <= visit.today }
    offers = all.filter { offer in begun.contains { $0.offer == offer.id } }.map { (.offer($0.code.text), $0.title) }
    terms = begun.sorted { ($0.start ?? visit.today) > ($1.start ?? visit.today) }.map {
      (.term($0.code.text), $0.plan.title + " · " + $0.code.text)
    }
    years = Set(begun.compactMap { $0.start?.year }).sorted(by: >)
    let year = visit.query.text("year").map { Int($0) ?? 0 }
    if let year, !years.contains(year) { throw Refusal.notFound }
    self.year = year
    guard let text = visit.query.text("what") else {
      (chosen, report) = (nil, nil)
      return
    }
    guard let choice = Choice(text), (offers + terms).contains(where: { $0.choice == choice }) else {
      throw Refusal.notFound
    }
    let (asked, title): ([Term], String) =
      switch choice {
      case .term(let code):
        (begun.filter { $0.code.text == code }, begun.first { $0.code.text == code }?.plan.title ?? "")
      case .offer(let code):
        (
          begun.filter { term in
            all.contains { $0.id == term.offer && $0.code.text == code } && (year == nil || term.start?.year == year)
          }.reversed(),
          (all.first { $0.code.text == code }?.title ?? "") + (year.map { " \($0)" } ?? "")
        )
      }
    let words = Set(asked.map(\.offer)).flatMap { tasks[$0] ?? [] }.map(\.text).sorted()
    let country = visit.office.profile.country
    let effects = try asked.map { try CardPage(of: $0, branch: "", visit).effect }
    let taught = try visit.office.desk.read { reader in
      try words.map { try TaskRegister.task(word: $0, in: reader, of: country) }
    }
    chosen = choice
    guard !asked.isEmpty else {
      report = nil
      return
    }
    report = try EffectReport(
      of: effects, title: title, tasks: taught, desk: visit.office.desk, for: Discretion(for: audience),
      language: visit.language, on: visit.today
    ).report
  }
}
