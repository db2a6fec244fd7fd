import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Reports
import SQLite
import Site

/// The cards that learners fill in before and after a term: to print, to type in, and what they show.
struct CardPage: Sendable {
  let term: Term
  /// The branch's name.
  let branch: String
  /// What the cards ask about.
  let asked: CardObjectives
  /// The cards that are there.
  let effect: TermEffect
  /// What was typed: one card a line.
  var typed = ""
  /// Which cards are typed.
  var side: EffectSide
  var problems: [FieldProblem] = []
  /// The cards as they were understood, line by line.
  var understood: [String] = []

  init(of term: Term, branch: String, _ visit: Visit) throws {
    self.term = term
    self.branch = branch
    let (offer, bare) = try visit.desk.people.read { reader in
      (try OfferRegister.offer(term.offer, in: reader), try TermEffect(of: term, asking: [], in: reader))
    }
    let known = Set(bare.cards.flatMap(\.answers.keys))
    asked = try visit.office.desk.read {
      try CardObjectives(of: term, curriculum: offer.curriculum, known: known, in: $0)
    }
    effect = TermEffect(term: term, objectives: asked.objectives, cards: bare.cards, learners: bare.learners)
    let word = visit.form["side"] ?? visit.query["side"]
    let isOver = term.end.map { $0 <= visit.today } ?? false
    side = word.flatMap(EffectSide.init(rawValue:)) ?? (isOver ? .after : .before)
  }

  /// The page.
  func reply(_ visit: Visit) throws -> WebReply {
    let title = visit.say(TeachingPhrase.cards) + ": " + term.plan.title
    return visit.page(
      title, status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty,
      head: [.module(Asset.checkingScript.link)]
    ) {
      CardView(page: self, visit: visit).main
    }
  }

  /// Reads the lines that were typed; what is wrong with one is told by its number.
  private mutating func entries(_ visit: Visit) -> [EffectEntry] {
    var entries: [EffectEntry] = []
    for (place, line) in typed.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.allSatisfy(\.isWhitespace) else { continue }
      do {
        let entry = try EffectEntry(String(line), line: place + 1, asking: asked.objectives)
        entries.append(entry)
        understood.append(told(entry, place + 1, visit))
      } catch let fault as EffectFault {
        problems.append(FieldProblem("lines", fault.sentence(in: visit.language)))
      } catch {
        problems.append(FieldProblem("lines", EffectFault.emptyCard(line: place + 1).sentence(in: visit.language)))
      }
    }
    return entries
  }

  /// A card as it was understood; the code itself is not said again.
  private func told(_ entry: EffectEntry, _ line: Int, _ visit: Visit) -> String {
    let answers = asked.objectives.map { entry.answers[$0.code] }
    let ratings = answers.map { $0?.rating.map(String.init) ?? "–" }.joined(separator: " ")
    let tasks = answers.map { $0?.task.map { $0.wording[visit.language].lowercased() } ?? "–" }.joined(separator: ", ")
    return visit.say(
      TeachingPhrase.understood,
      [
        "line": .number(line), "ratings": .text(ratings), "tasks": .text(tasks),
        "code": .text(visit.say(entry.code == nil ? TeachingPhrase.withoutCode : .withCode)),
      ])
  }

  /// Keeps the cards that were typed, all or none; or says how they are understood.
  func save(_ visit: Visit) throws -> WebReply {
    var page = self
    guard visit.form["side"].flatMap(EffectSide.init(rawValue:)) != nil else { throw Refusal.brokenForm }
    page.typed = (visit.form["lines"] ?? "").replacing("\r\n", with: "\n")
    let entries = page.entries(visit)
    if visit.form["do"] == "check" { return try page.reply(visit) }
    if entries.isEmpty, page.problems.isEmpty {
      page.problems.append(FieldProblem("lines", EffectFault.noCards.sentence(in: visit.language)))
    }
    guard page.problems.isEmpty else { return try page.reply(visit) }
    // Pressed twice, the cards are kept once.
    try visit.onceForForm { writer in
      let term = try TermRegister.term(term.id, in: writer.reader)
      var generator = SharedGenerator(desk: visit.desk)
      return try EffectRegister.add(entries, side, to: term, on: visit.today, using: &generator, in: writer).cards
    }
    return .redirect(
      to: TermTabs.cards.link(of: term).query("side", side.rawValue).query("done", CardDone.saved.rawValue))
  }

  /// The card to print.
  func paper(_ visit: Visit) throws -> WebReply {
    let print = EffectPrint(term.plan.title, side, asking: asked)
    return PaperReply.page(print.text, back: TermTabs.cards.link(of: term), visit)
  }

  /// What the cards show, small groups hidden.
  func effectPage(_ visit: Visit) throws -> WebReply {
    let all = try visit.desk.people.read { try OfferTasks.all(in: $0) }
    let tasks = try visit.office.desk.read { reader in
      try (all[term.offer] ?? []).map {
        try TaskRegister.task(word: $0.text, in: reader, of: visit.office.profile.country)
      }
    }
    let report = try EffectReport(
      of: [effect], title: term.plan.title, tasks: tasks, desk: visit.office.desk, for: Discretion(for: .house),
      language: visit.language, on: visit.today
    ).report
    return visit.page(
      visit.say(TeachingPhrase.effect) + ": " + term.plan.title, head: [.stylesheet(FiguresStyle.link)]
    ) {
      HTML.p(.class("back")) { HTML.a(TermTabs.cards.link(of: term)) { visit.say(TeachingPhrase.cards) } }
      ReportHTML(report).content
    }
  }
}

/// What was just done about cards, as the address after it says.
enum CardDone: String, PhraseKey {
  case saved

  var wording: Wording {
    Wording(da: "Kortene er gemt.", sv: "Korten är sparade.", en: "The cards are saved.")
  }
}
