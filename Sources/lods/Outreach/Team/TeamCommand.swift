import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods team`: the teams that drive out.
enum TeamCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: TeamCommandPhrase.name.wording)
  private static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: TeamCommandPhrase.branch.wording)
  private static let hours = Option.text(
    "hours", value: RegisterPhrase.weekValue.wording, help: TeamCommandPhrase.hours.wording)
  private static let lunch = Option.whole("lunch", range: 0...120, help: TeamCommandPhrase.lunch.wording)
  private static let lunchWindow = Option<TimeSpan>(
    "lunch-window", value: TeamCommandPhrase.spanValue.wording, help: TeamCommandPhrase.lunchWindow.wording
  ) { TimeSpan($0) }
  private static let longest = Option.whole("longest", range: 0...1_440, help: TeamCommandPhrase.longest.wording)
  private static let ordinary = Option.whole("ordinary", range: 0...1_440, help: TeamCommandPhrase.ordinary.wording)
  private static let reopen = Flag("reopen", help: TeamCommandPhrase.reopen.wording)
  private static let on = Option.day("on", help: TeamCommandPhrase.on.wording, isRequired: true)
  private static let from = Option.day("from", help: TeamCommandPhrase.from.wording, isRequired: true)
  private static let until = Option.day("to", help: TeamCommandPhrase.until.wording)
  private static let again = Option.day("on", help: TeamCommandPhrase.again.wording)
  static let code = Argument(
    "team", value: TeamCommandPhrase.teamValue.wording, help: TeamCommandPhrase.teamHelp.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "team", summary: TeamCommandPhrase.summary.wording, details: TeamCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), show(context), add(context), change(context), close(context), off(context), on(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: TeamCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let cards = try TeamCard.all(in: office)
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(TeamCommandPhrase.branchColumn(in: language)),
          TableColumn(TeamCommandPhrase.hoursColumn(in: language)),
          TableColumn(TeamCommandPhrase.membersColumn(in: language), .right),
          TableColumn(TeamCommandPhrase.todayColumn(in: language), .right),
          TableColumn(RegisterPhrase.closed(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in cards {
        let team = card.team
        list.add(
          [
            team.code.text, team.details.name, card.branch, PlaceHours.text(card.week, in: language),
            String(card.members.count),
            team.hours(on: office.clock.today) == nil ? "–" : String(card.ability.size),
            team.closed.map { DayText.short($0, in: language) } ?? "",
          ], card.json)
      }
      list.write(none: TeamCommandPhrase.none(in: language))
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: TeamCommandPhrase.show.wording, arguments: [code]) { invocation in
      let office = try context.office(invocation)
      let card = try TeamCard(office.desk.read { try TeamRegister.team(word: invocation.words[0], in: $0) }, in: office)
      let console = invocation.console
      if invocation[Command.json] { return console.write(card.json.text() + "\n") }
      console.write(card.text(on: console, in: invocation.language))
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: TeamCommandPhrase.add.wording, arguments: [code],
      options: [name, branch, hours, lunch, lunchWindow, longest, ordinary],
      examples: [
        Example(
          "lods team add blaa --name \"Blåt udehold\" -b hornbaek --hours mon-fri=8:00-15:30",
          TeamCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let code = Code<OutreachTeam>(invocation.words[0]) else { throw OutreachFault.badCode }
      guard let name = invocation[name], let word = invocation[branch], let week = invocation[hours] else {
        throw TeamCallFault.addNeeds
      }
      // Lunch lies where most people eat it, until somebody says otherwise.
      guard let noon = TimeSpan(from: 660, to: 810) else { return }
      let office = try context.office(invocation)
      let team = try office.desk.write { writer in
        let place = try BranchRegister.branch(word: word, in: writer.reader)
        var details = TeamDetails(name: name, branch: place.code, hours: try Self.week(week), lunchWindow: noon)
        apply(to: &details, invocation)
        return try TeamRegister.add(code, details, in: writer)
      }
      try tell(.added, [:], team, next: "lods member add \(team.code)", in: office, invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: TeamCommandPhrase.change.wording, arguments: [code],
      options: [name, branch, hours, lunch, lunchWindow, longest, ordinary, reopen],
      examples: [
        Example("lods team change blaa --hours mon-thu=8:00-15:30", TeamCommandPhrase.changeExample.wording)
      ]
    ) { invocation in
      let isGiven =
        invocation[name] != nil || invocation[branch] != nil || invocation[hours] != nil || invocation[lunch] != nil
        || invocation[lunchWindow] != nil || invocation[longest] != nil || invocation[ordinary] != nil
        || invocation[reopen]
      guard isGiven else { throw StaffingCallFault.nothingGiven }
      let office = try context.office(invocation)
      let team = try office.desk.write { writer in
        let team = try TeamRegister.team(word: invocation.words[0], in: writer.reader)
        var details = team.details
        details.name = invocation[name] ?? details.name
        if let word = invocation[branch] {
          details.branch = try BranchRegister.branch(word: word, in: writer.reader).code
        }
        if let text = invocation[hours] { details.hours = try week(text) }
        apply(to: &details, invocation)
        try TeamRegister.change(team.id, to: details, in: writer)
        if invocation[reopen] { try TeamRegister.close(team.id, on: nil, in: writer) }
        return try TeamRegister.team(team.id, in: writer.reader)
      }
      try tell(.changed, [:], team, next: "lods team show \(team.code)", in: office, invocation)
      try ShortfallNotes.tell(from: office.clock.today, in: office, invocation)
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command("close", summary: TeamCommandPhrase.close.wording, arguments: [code], options: [on]) { invocation in
      guard let day = invocation[on] else { return }
      try set(.closed, ["day": .day(day)], context, invocation) { try TeamRegister.close($0.id, on: day, in: $1) }
    }
  }

  private static func off(_ context: LodsContext) -> Command {
    Command(
      "off", summary: TeamCommandPhrase.off.wording, details: TeamCommandPhrase.offDetails.wording, arguments: [code],
      options: [from, until],
      examples: [
        Example("lods team off blaa --from 2026-12-21 --to 2027-01-02", TeamCommandPhrase.offExample.wording)
      ]
    ) { invocation in
      guard let first = invocation[from] else { return }
      let last = invocation[until] ?? first
      guard first <= last else { throw OutreachFault.endsBeforeStart(field: "to") }
      try set(.wentOff, ["from": .day(first), "to": .day(last)], context, invocation) {
        try TeamRegister.setOff($0.id, on: first...last, in: $1)
      }
    }
  }

  private static func on(_ context: LodsContext) -> Command {
    Command("on", summary: TeamCommandPhrase.onAgain.wording, arguments: [code], options: [again]) { invocation in
      let office = try context.office(invocation)
      let day = invocation[again] ?? office.clock.today
      try set(.cameOn, ["day": .day(day)], context, invocation) { team, writer in
        guard let off = team.off.first(where: { $0.contains(day) }) else { throw TeamFault.notOff }
        try TeamRegister.setBack(team.id, from: off.lowerBound, in: writer)
        if off.lowerBound < day {
          try TeamRegister.setOff(team.id, on: off.lowerBound...day.adding(-1), in: writer)
        }
      }
    }
  }

  // MARK: Parts

  /// A week in which each day has one span.
  private static func week(_ text: String) throws -> [Weekday: TimeSpan] {
    try PlaceHours.read(text).compactMapValues { spans in
      guard spans.count <= 1 else { throw TeamCallFault.oneSpan }
      return spans.first
    }
  }

  private static func apply(to details: inout TeamDetails, _ invocation: Invocation) {
    details.lunch = invocation[lunch] ?? details.lunch
    details.lunchWindow = invocation[lunchWindow] ?? details.lunchWindow
    if let minutes = invocation[longest] { details.longest = minutes == 0 ? nil : minutes }
    if let minutes = invocation[ordinary] { details.ordinary = minutes == 0 ? nil : minutes }
  }

  private static func set(
    _ phrase: TeamCommandPhrase, _ values: [String: PhraseValue], _ context: LodsContext, _ invocation: Invocation,
    _ body: (OutreachTeam, DeskWriter) throws -> Void
  ) throws {
    let office = try context.office(invocation)
    let team = try office.desk.write { writer in
      let team = try TeamRegister.team(word: invocation.words[0], in: writer.reader)
      try body(team, writer)
      return try TeamRegister.team(team.id, in: writer.reader)
    }
    try tell(phrase, values, team, next: "lods team show \(team.code)", in: office, invocation)
    let missing = phrase == .wentOff ? "--without \(team.code)" : nil
    try ShortfallNotes.tell(missing: missing, from: office.clock.today, in: office, invocation)
  }

  private static func tell(
    _ phrase: TeamCommandPhrase, _ values: [String: PhraseValue], _ team: OutreachTeam, next: String,
    in office: Office, _ invocation: Invocation
  ) throws {
    let card = try TeamCard(team, in: office)
    Change.tell(
      phrase(in: invocation.language, values.merging(["name": .text(team.details.name)], uniquingKeysWith: { $1 })),
      next: next, card.json, invocation)
  }
}
