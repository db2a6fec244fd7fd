import Counter
import Language
import Markup
import Municipality
import Site
import Triage

/// A case of a round as markup: asked, or answered with what the reference says and why; or what the round came to.
struct PracticeView {
  let turn: PracticeTurn
  /// The model that runs here, to say where it differs from the reference.
  let model: TriageModel
  /// The most help that each role may give here.
  let ceilings: [Role: HelpLevel]
  let visit: Visit

  private func say(_ phrase: PracticePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The title of the page.
  var title: String {
    turn.current == nil
      ? say(.resultTitle)
      : say(.caseTitle, ["n": .number(turn.place + 1), "all": .number(turn.cases.count)])
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow practice")) {
      visit.back(to: PracticePages.link, visit.say(FramePhrase.practice))
      if turn.isMissing { parts.summary }
      HTML.h1 { title }
      if let one = turn.current {
        HTML.p(.class("story"), .lang(turn.set.language.rawValue)) { one.story }
        HTML.p(.class("hint")) { about(one) }
        if turn.isTold { told(one) } else { asked }
      } else {
        PracticeResultView(turn: turn, name: name, visit: visit).main
      }
    }
  }

  private var parts: FormParts {
    visit.parts(turn.isMissing ? [FieldProblem("answer-1", say(.answerMissing))] : [])
  }

  private func about(_ one: PracticeCase) -> String {
    let task = Catalogue.of(turn.set.country).tasks.first { $0.id == one.task }
    let ceiling = ceilings[one.role] ?? one.role.defaultCeiling
    return say(
      .about,
      [
        "task": .text(task?.name[visit.language] ?? one.task), "role": .text(one.role.wording[visit.language]),
        "ceiling": .text(ceiling.wording[visit.language]),
      ])
  }

  /// A verdict in words.
  private func name(_ verdict: PracticeVerdict) -> String {
    if let level = verdict.level { return "\(level.rawValue) \(level.wording[visit.language])" }
    guard case .gate(let gate) = verdict else { return verdict.word }
    return model.advice(at: gate)?.text[visit.language] ?? gate.code
  }

  private var verdicts: [PracticeVerdict] {
    let all = HelpLevel.allCases.map { PracticeVerdict.level($0) } + model.letteredGates.map { .gate($0.gate.gate) }
    return all.reduce(into: []) { found, next in
      if !found.contains(where: { $0.agrees(with: next) }) { found.append(next) }
    }
  }

  // MARK: - Asking

  private var carried: HTML {
    visit.hidden(
      FormFields(
        [
          .init("round", String(turn.round)), .init("cases", String(turn.cases.count)),
          .init("persons", String(turn.persons)), .init("place", String(turn.place)),
        ] + turn.said.map { .init("said", $0) }))
  }

  private var asked: HTML {
    visit.form(PracticePages.link, .novalidate()) {
      carried
      if turn.persons == 1 {
        parts.choices(
          "answer-1", say(.whatDoYouDo), isMany: false,
          options: verdicts.map { ($0.word, name($0), $0.level?.meaning[visit.language]) }, chosen: [])
      } else {
        HTML.p { say(.eachInTurn) }
        for person in 1...turn.persons {
          parts.select(
            "answer-\(person)", say(.person, ["n": .number(person)]),
            options: [("", say(.choose))] + verdicts.map { ($0.word, name($0)) },
            chosen: visit.form["do"] == "answer" ? visit.form["answer-\(person)"] : "")
        }
      }
      HTML.p(.class("buttons")) {
        button("answer", .seeReference, "primary")
        button("next", .skip, "secondary")
        button("end", .endRound, "link")
      }
    }
  }

  private func button(_ act: String, _ phrase: PracticePhrase, _ look: String) -> HTML {
    HTML.button(.type("submit"), .name("do"), .value(act), .class(look)) { say(phrase) }
  }

  // MARK: - Telling

  @HTMLBuilder
  private func told(_ one: PracticeCase) -> HTML {
    let answers = turn.answers(to: one)
    let alike = answers.count { $0.agrees(with: one.reference) }
    if turn.persons > 1 {
      HTML.h2 { say(.sideBySide) }
      HTML.ol(.class("answers-beside")) { for answer in answers { HTML.li { name(answer) } } }
    }
    HTML.div(.class(alike == answers.count ? "notice success" : "notice"), .role("status"), .id("reference")) {
      HTML.p {
        turn.persons == 1
          ? say(alike == 1 ? .right : .otherwise, ["reference": .text(name(one.reference))])
          : say(
            .groupAnswer,
            ["n": .number(alike), "all": .number(answers.count), "reference": .text(name(one.reference))])
      }
      if one.handsOver { HTML.p { say(.handsOver) } }
      HTML.p(.lang(turn.set.language.rawValue)) { one.reason }
      if let other = differing(one) { HTML.p { say(.modelDiffers, ["verdict": .text(name(other))]) } }
    }
    visit.form(PracticePages.link) {
      carried
      HTML.p(.class("buttons")) {
        button("next", turn.place + 1 < turn.cases.count ? .nextCase : .seeResult, "primary")
        if turn.place + 1 < turn.cases.count { button("end", .endRound, "link") }
      }
    }
  }

  /// What the model that runs here says where it is something else.
  private func differing(_ one: PracticeCase) -> PracticeVerdict? {
    let complexity = Catalogue.of(turn.set.country).tasks.first { $0.id == one.task }?.complexity ?? 1
    guard let advised = one.verdict(by: model, complexity: complexity, ceiling: ceilings[one.role]) else { return nil }
    return advised.verdict.agrees(with: one.reference) ? nil : advised.verdict
  }
}
