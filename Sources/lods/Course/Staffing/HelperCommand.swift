import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods helper`: who teaches, or may come to.
enum HelperCommand {
  static let numberArgument = Argument(
    "number", value: HelperCommandPhrase.number.wording, help: HelperCommandPhrase.numberHelp.wording)
  private static let stateArgument = Argument(
    "state", value: HelperCommandPhrase.stateArgument.wording, help: HelperCommandPhrase.stateHelp.wording)
  private static let role = Option<HelperRole>.choice(
    "role", help: HelperCommandPhrase.role.wording, of: HelperRole.self)
  private static let partner = Option.text(
    "partner", value: OptionPhrase.code.wording, help: HelperCommandPhrase.partner.wording)
  private static let startState = Option<HelperState>(
    "state", value: ConsolePhrase.valueChoice.wording, help: HelperCommandPhrase.startState.wording,
    choices: [HelperState.contacted, .interviewed, .trained, .active].map(\.code)
  ) { HelperState(rawValue: $0) }
  private static let onlyState = Option<HelperState>.choice(
    "state", help: HelperCommandPhrase.onlyState.wording, of: HelperState.self)

  /// How many days before a helper goes the list says so.
  private static let reminderDays = 60

  static func make(_ context: LodsContext) -> Command {
    Command(
      "helper", summary: HelperCommandPhrase.summary.wording, details: HelperCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), state(context), show(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: HelperCommandPhrase.list.wording, options: [onlyState, OfficeOptions.limit]) {
      invocation in
      let office = try context.office(invocation)
      let wanted = invocation[onlyState]
      let rows = try office.people().read { reader in
        let helpers = try HelperRegister.helpers(in: reader)
        return try helpers.filter { helper in wanted.map { $0 == helper.state } ?? (helper.state != .ended) }
          .map { helper in
            let posts = try TermStaff.posts(of: helper.id, in: reader)
            let coming = posts.count { ($0.term.end ?? office.clock.today) >= office.clock.today }
            return (card: try HelperCard(helper, in: reader), coming: coming)
          }
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(HelperCommandPhrase.numberColumn(in: language), .right),
          TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(EnrolmentCommandPhrase.contact(in: language), isWhole: true),
          TableColumn(HelperCommandPhrase.roleColumn(in: language)),
          TableColumn(HelperCommandPhrase.partnerColumn(in: language)),
          TableColumn(HelperCommandPhrase.stateColumn(in: language)),
          TableColumn(HelperCommandPhrase.since(in: language), isWhole: true),
          TableColumn(HelperCommandPhrase.termsColumn(in: language), .right),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for (card, coming) in rows {
        let helper = card.helper
        list.add(
          [
            helper.id.description, card.name, card.contact, helper.role.wording[language], card.partner?.name ?? "",
            helper.state.wording[language], helper.steps.last.map { DayText.short($0.day, in: language) } ?? "",
            coming == 0 ? "" : String(coming),
          ], card.json)
      }
      list.write(none: HelperCommandPhrase.none(in: language))
      for (card, _) in rows where !invocation[Command.json] { remind(card, on: office.clock.today, invocation) }
    }
  }

  /// Says whom the program is about to forget, while there is time to ask them.
  private static func remind(_ card: HelperCard, on today: Day, _ invocation: Invocation) {
    guard card.helper.state == .active, let until = card.until, until < today.adding(reminderDays) else { return }
    invocation.console.note(
      HelperCommandPhrase.endsSoon(
        in: invocation.language,
        [
          "name": .text(card.name), "day": .text(DayText.short(until, in: invocation.language)),
          "n": .text(card.helper.id.description),
        ]))
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: HelperCommandPhrase.add.wording, details: HelperCommandPhrase.addDetails.wording,
      options: [role, partner, startState],
      examples: [
        Example("lods helper add --partner seniornet < person.txt", HelperCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      // Before anybody is asked for a name: a partner that is not there is told at once.
      let from = try invocation[partner].map { word in
        try people.read { try PartnerRegister.partner(word: word, in: $0).id }
      }
      let details = try ContactInput.details(invocation)
      var generator = SystemRandomNumberGenerator()
      let card = try people.write { writer in
        let helper = try HelperRegister.add(
          details, as: invocation[role] ?? .volunteer, from: from, state: invocation[startState],
          on: office.clock.today, using: &generator, in: writer)
        return try HelperCard(helper, in: writer.reader)
      }
      let next = card.helper.state.next(for: card.helper.role).first.map { " " + $0.code } ?? ""
      tell(
        .added, card,
        next: card.helper.state == .active ? "lods term staff --help" : "lods helper state \(card.helper.id)\(next)",
        invocation)
    }
  }

  private static func state(_ context: LodsContext) -> Command {
    Command(
      "state", summary: HelperCommandPhrase.set.wording, details: HelperCommandPhrase.setDetails.wording,
      arguments: [numberArgument, stateArgument],
      examples: [Example("lods helper state 3 active", HelperCommandPhrase.setExample.wording)]
    ) { invocation in
      let id = try number(invocation.words[0])
      guard let state = HelperState(rawValue: invocation.words[1]) else { throw StaffingCallFault.badState }
      let office = try context.office(invocation)
      let today = office.clock.today
      let (card, bare, notes) = try office.people().write { writer in
        var bare: [Term] = []
        let notes = try ClashNotes.watching(nil, on: today, in: writer.reader) {
          bare = try HelperRegister.step(id, to: state, on: today, in: writer)
        }
        return (try HelperCard(HelperRegister.helper(id, in: writer.reader), in: writer.reader), bare, notes)
      }
      tell(
        .stepped, card,
        next: card.helper.state == .active ? "lods term staff --help" : "lods helper show \(card.helper.id)", invocation
      )
      tellBare(bare, invocation)
      notes.tell(invocation)
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: HelperCommandPhrase.show.wording, arguments: [numberArgument]) { invocation in
      let id = try number(invocation.words[0])
      let (card, posts) = try context.office(invocation).people().read { reader in
        (
          try HelperCard(HelperRegister.helper(id, in: reader), in: reader), try TermStaff.posts(of: id, in: reader)
        )
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(object(card, posts).text() + "\n") }
      let language = invocation.language
      var lines = [console.painted(card.name, .bold) + (card.contact.isEmpty ? "" : "  " + card.contact)]
      lines.append(
        [card.helper.role.wording[language], card.partner?.name, card.helper.state.wording[language]]
          .compactMap(\.self).joined(separator: " · "))
      if let until = card.until { lines.append(HelperCommandPhrase.kept(in: language, ["day": .day(until)])) }
      lines += ["", HelperCommandPhrase.history(in: language)]
      lines += card.helper.steps.map {
        "  \(DayText.short($0.day, in: language))  \($0.state.wording[language])"
      }
      if !posts.isEmpty {
        lines += ["", HelperCommandPhrase.terms(in: language)]
        lines += posts.map { post in
          let start = post.term.start.map { DayText.short($0, in: language) } ?? ""
          return "  \(post.term.code)  \(start)  \(post.duty.wording[language])"
        }
      }
      console.write(lines.joined(separator: "\n") + "\n")
    }
  }

  // MARK: Parts

  /// The helper that a word stands for.
  static func number(_ word: String) throws -> RowNumber<CourseHelper> {
    guard let number = Int(word).flatMap({ RowNumber<CourseHelper>($0) }) else { throw StaffingCallFault.notANumber }
    return number
  }

  /// Says which terms have no teacher now.
  static func tellBare(_ terms: [Term], _ invocation: Invocation) {
    guard !terms.isEmpty else { return }
    let language = invocation.language
    let names = terms.map { term in
      term.code.text + (term.start.map { " (\(DayText.short($0, in: language)))" } ?? "")
    }
    invocation.console.note(
      HelperCommandPhrase.bare(
        in: language, ["n": .number(terms.count), "terms": .text(names.joined(separator: ", "))]))
  }

  private static func tell(
    _ phrase: HelperCommandPhrase, _ card: HelperCard, next: String, _ invocation: Invocation
  ) {
    let language = invocation.language
    Change.tell(
      phrase(
        in: language,
        [
          "name": .text(card.name), "n": .number(card.helper.id.number),
          "state": .text(card.helper.state.wording[language].lowercased()),
        ]), next: next, card.json, invocation)
  }

  private static func object(_ card: HelperCard, _ posts: [TermStaff.Post]) -> JSON {
    guard case .object(let members) = card.json else { return card.json }
    let terms = posts.map { post -> JSON in
      ["term": .text(post.term.code.text), "duty": .text(post.duty.code), "start": post.term.start?.json ?? .null]
    }
    return .object(members + [JSONMember("terms", .array(terms))])
  }
}
