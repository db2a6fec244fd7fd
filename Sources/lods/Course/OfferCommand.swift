import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods offer`: what the library teaches, whatever the season.
enum OfferCommand {
  private static let title = Option.text(
    "title", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.title.wording, isRequired: true)
  private static let curriculum = Option.text(
    "curriculum", value: OptionPhrase.code.wording, help: CourseCommandPhrase.curriculum.wording)
  private static let audience = Option<Audience>.choice(
    "audience", help: CourseCommandPhrase.audience.wording, of: Audience.self)
  private static let goesOnAt = Option.whole(
    "goes-on-at", range: 1...1_000, help: CourseCommandPhrase.goesOnAt.wording)
  private static let state = Option<OfferState>.choice(
    "state", help: CourseCommandPhrase.state.wording, of: OfferState.self)
  private static let to = Option<OfferState>.choice(
    "to", help: CourseCommandPhrase.stateTo.wording, of: OfferState.self, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "offer", summary: CourseCommandPhrase.offerSummary.wording, details: CourseCommandPhrase.offerDetails.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), show(context), decide(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: CourseCommandPhrase.offerList.wording, options: [OfficeOptions.limit]) { invocation in
      let offers = try context.office(invocation).people().read { try OfferRegister.offers(in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language)), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(CourseCommandPhrase.audienceColumn(in: language)),
          TableColumn(CourseCommandPhrase.stateColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for offer in offers {
        list.add(
          [offer.code.text, offer.title, offer.audience.wording[language], offer.state.wording[language]], object(offer)
        )
      }
      list.write(none: CourseCommandPhrase.offerNone(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: CourseCommandPhrase.offerAdd.wording, arguments: [BranchCommand.codeArgument],
      options: [title, curriculum, audience, goesOnAt, state],
      examples: [
        Example(
          "lods offer add mitid --title \"MitID trin for trin\" --curriculum mitid-trin-for-trin --state pilot "
            + "--goes-on-at 6",
          CourseCommandPhrase.offerExample.wording)
      ]
    ) { invocation in
      guard let code = Code<CourseOffer>(invocation.words[0]) else { throw TermFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let draft = OfferRegister.Draft(
        title: invocation[title] ?? "", curriculum: invocation[curriculum], audience: invocation[audience] ?? .seniors,
        goesOnAt: invocation[goesOnAt])
      let offer = try office.people().write {
        try OfferRegister.add(code, draft, state: invocation[state] ?? .idea, on: office.clock.today, in: $0)
      }
      tell(.offerAdded, offer, next: "lods term plan --help", invocation)
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: CourseCommandPhrase.offerShow.wording, arguments: [BranchCommand.codeArgument]) {
      invocation in
      let office = try context.office(invocation)
      let (offer, terms) = try office.people().read { reader in
        let offer = try OfferRegister.offer(word: invocation.words[0], in: reader)
        return (offer, try TermRegister.terms(of: offer.id, in: reader))
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(object(offer).text() + "\n") }
      let language = invocation.language
      var lines = [console.painted(offer.title, .bold) + " (\(offer.code))"]
      lines.append(offer.audience.wording[language] + " · " + offer.state.wording[language])
      if let goesOnAt = offer.goesOnAt {
        lines.append(CourseCommandPhrase.goesOn(in: language, ["n": .number(goesOnAt)]))
      }
      lines += ["", CourseCommandPhrase.decisions(in: language)]
      for step in offer.steps {
        let reason = step.reason.map { ": " + $0 } ?? ""
        lines.append("  \(DayText.short(step.day, in: language))  \(step.state.wording[language])\(reason)")
      }
      if !terms.isEmpty {
        lines += ["", CourseCommandPhrase.terms(in: language)]
        for term in terms {
          let start = term.start.map { DayText.short($0, in: language) } ?? ""
          lines.append("  \(term.code)  \(start)  \(term.state.wording[language])")
        }
      }
      console.write(lines.joined(separator: "\n") + "\n")
    }
  }

  private static func decide(_ context: LodsContext) -> Command {
    Command(
      "decide", summary: CourseCommandPhrase.offerDecide.wording,
      details: CourseCommandPhrase.offerDecideDetails.wording, arguments: [BranchCommand.codeArgument], options: [to]
    ) { invocation in
      guard let state = invocation[to] else { return }
      let office = try context.office(invocation)
      let reason = try CourseReason.read(invocation)
      let offer = try office.people().write { writer in
        let offer = try OfferRegister.offer(word: invocation.words[0], in: writer.reader)
        try OfferRegister.decide(state, on: offer.id, day: office.clock.today, because: reason, in: writer)
        return try OfferRegister.offer(offer.id, in: writer.reader)
      }
      tell(.offerDecided, offer, next: "lods offer show \(offer.code)", invocation)
    }
  }

  private static func tell(
    _ phrase: CourseCommandPhrase, _ offer: CourseOffer, next: String, _ invocation: Invocation
  ) {
    let language = invocation.language
    Change.tell(
      phrase(
        in: language,
        ["name": .text(offer.title), "state": .text(offer.state.wording[language].lowercased())]), next: next,
      object(offer), invocation)
  }

  private static func object(_ offer: CourseOffer) -> JSON {
    [
      "id": .text(offer.code.text), "title": .text(offer.title), "curriculum": JSON(offer.curriculum),
      "audience": .text(offer.audience.code), "state": .text(offer.state.code), "goesOnAt": JSON(offer.goesOnAt),
      "decisions": .array(
        offer.steps.map {
          ["state": .text($0.state.code), "day": $0.day.json, "reason": JSON($0.reason)]
        }),
    ]
  }
}
