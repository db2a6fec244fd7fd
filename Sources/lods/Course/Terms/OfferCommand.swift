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
  private static let newTitle = Option.text(
    "title", value: RegisterPhrase.nameValue.wording, help: CourseCommandPhrase.title.wording)
  private static let task = Option.text(
    "task", short: "t", value: OptionPhrase.code.wording, help: OfferTaskPhrase.task.wording, isRepeated: true)
  private static let noTasks = Flag("no-tasks", help: OfferTaskPhrase.noTasks.wording)
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
      children: [list(context), add(context), change(context), show(context), decide(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: CourseCommandPhrase.offerList.wording, options: [OfficeOptions.limit]) { invocation in
      let (offers, tasks) = try context.office(invocation).people().read { reader in
        (try OfferRegister.offers(in: reader), try OfferTasks.all(in: reader))
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(CourseCommandPhrase.audienceColumn(in: language)),
          TableColumn(CourseCommandPhrase.stateColumn(in: language)),
          TableColumn(OfferTaskPhrase.tasksColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for offer in offers {
        let tasks = tasks[offer.id] ?? []
        list.add(
          [
            offer.code.text, offer.title, offer.audience.wording[language], offer.state.wording[language],
            tasks.map(\.text).joined(separator: ", "),
          ], object(offer, tasks))
      }
      list.write(none: CourseCommandPhrase.offerNone(in: language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: CourseCommandPhrase.offerAdd.wording, arguments: [BranchCommand.codeArgument],
      options: [title, curriculum, audience, goesOnAt, state, task],
      examples: [
        Example(
          "lods offer add mitid --title \"MitID trin for trin\" --curriculum mitid-trin-for-trin --state pilot "
            + "--goes-on-at 6 --task mitid-app",
          CourseCommandPhrase.offerExample.wording)
      ]
    ) { invocation in
      guard let code = Code<CourseOffer>(invocation.words[0]) else { throw TermFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let draft = OfferRegister.Draft(
        title: invocation[title] ?? "", curriculum: invocation[curriculum], audience: invocation[audience] ?? .seniors,
        goesOnAt: invocation[goesOnAt])
      let tasks = try tasks(invocation, office)
      let offer = try office.people().write { writer in
        let offer = try OfferRegister.add(
          code, draft, state: invocation[state] ?? .idea, on: office.clock.today, in: writer)
        try OfferTasks.set(tasks, of: offer.id, in: writer)
        return offer
      }
      tell(.offerAdded, offer, tasks, next: "lods term plan --help", invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: OfferTaskPhrase.change.wording, details: OfferTaskPhrase.changeDetails.wording,
      arguments: [BranchCommand.codeArgument], options: [newTitle, curriculum, audience, goesOnAt, task, noTasks],
      examples: [
        Example("lods offer change mitid --task mitid-app --task mitid-pin", OfferTaskPhrase.example.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let given = try tasks(invocation, office)
      guard given.isEmpty || !invocation[noTasks] else { throw OfferTaskFault.tasksAndNone }
      let (offer, tasks) = try office.people().write { writer in
        let offer = try OfferRegister.offer(word: invocation.words[0], in: writer.reader)
        let draft = OfferRegister.Draft(
          title: invocation[newTitle] ?? offer.title, curriculum: invocation[curriculum] ?? offer.curriculum,
          audience: invocation[audience] ?? offer.audience, goesOnAt: invocation[goesOnAt] ?? offer.goesOnAt)
        try OfferRegister.change(offer.id, to: draft, in: writer)
        if !given.isEmpty || invocation[noTasks] { try OfferTasks.set(given, of: offer.id, in: writer) }
        return (
          try OfferRegister.offer(offer.id, in: writer.reader), try OfferTasks.all(in: writer.reader)[offer.id] ?? []
        )
      }
      let language = invocation.language
      Change.tell(
        OfferTaskPhrase.changed(in: language, ["name": .text(offer.title)]), next: "lods offer show \(offer.code)",
        object(offer, tasks), invocation)
    }
  }

  /// The tasks that were named, each one that the office has.
  private static func tasks(_ invocation: Invocation, _ office: Office) throws -> [Code<OfficeTask>] {
    let words = invocation.all(task)
    guard !words.isEmpty else { return [] }
    return try office.desk.read { reader in
      try words.map { try TaskRegister.task(word: $0, in: reader, of: office.profile.country).code }
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: CourseCommandPhrase.offerShow.wording, arguments: [BranchCommand.codeArgument]) {
      invocation in
      let office = try context.office(invocation)
      let (offer, terms, tasks) = try office.people().read { reader in
        let offer = try OfferRegister.offer(word: invocation.words[0], in: reader)
        return (
          offer, try TermRegister.terms(of: offer.id, in: reader), try OfferTasks.all(in: reader)[offer.id] ?? []
        )
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(object(offer, tasks).text() + "\n") }
      let language = invocation.language
      var lines = [console.painted(offer.title, .bold) + " (\(offer.code))"]
      lines.append(offer.audience.wording[language] + " · " + offer.state.wording[language])
      if let goesOnAt = offer.goesOnAt {
        lines.append(CourseCommandPhrase.goesOn(in: language, ["n": .number(goesOnAt)]))
      }
      if !tasks.isEmpty {
        let names = try office.desk.read { reader in
          try tasks.map { task in
            try TaskRegister.task(word: task.text, in: reader, of: office.profile.country).name[language]
          }
        }
        lines.append(OfferTaskPhrase.teaches(in: language, ["tasks": .text(names.joined(separator: ", "))]))
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
      let (offer, tasks) = try office.people().write { writer in
        let offer = try OfferRegister.offer(word: invocation.words[0], in: writer.reader)
        try OfferRegister.decide(state, on: offer.id, day: office.clock.today, because: reason, in: writer)
        return (
          try OfferRegister.offer(offer.id, in: writer.reader), try OfferTasks.all(in: writer.reader)[offer.id] ?? []
        )
      }
      tell(.offerDecided, offer, tasks, next: "lods offer show \(offer.code)", invocation)
    }
  }

  private static func tell(
    _ phrase: CourseCommandPhrase, _ offer: CourseOffer, _ tasks: [Code<OfficeTask>], next: String,
    _ invocation: Invocation
  ) {
    let language = invocation.language
    Change.tell(
      phrase(
        in: language,
        ["name": .text(offer.title), "state": .text(offer.state.wording[language].lowercased())]), next: next,
      object(offer, tasks), invocation)
  }

  private static func object(_ offer: CourseOffer, _ tasks: [Code<OfficeTask>]) -> JSON {
    [
      "id": .text(offer.code.text), "title": .text(offer.title), "curriculum": JSON(offer.curriculum),
      "audience": .text(offer.audience.code), "state": .text(offer.state.code), "goesOnAt": JSON(offer.goesOnAt),
      "tasks": .array(tasks.map { .text($0.text) }),
      "decisions": .array(
        offer.steps.map {
          ["state": .text($0.state.code), "day": $0.day.json, "reason": JSON($0.reason)]
        }),
    ]
  }
}
