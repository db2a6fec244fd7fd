import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods member`: who drives out with which team.
enum MemberCommand {
  private static let number = Argument(
    "number", value: HelperCommandPhrase.number.wording, help: MemberCommandPhrase.numberHelp.wording)
  private static let skill = Option<OutreachSkill>.choice(
    "skill", help: MemberCommandPhrase.skill.wording, of: OutreachSkill.self, isRepeated: true)
  private static let noSkill = Option<OutreachSkill>.choice(
    "no-skill", help: MemberCommandPhrase.noSkill.wording, of: OutreachSkill.self, isRepeated: true)
  private static let speaks = Option<OutreachLanguage>.choice(
    "speaks", help: MemberCommandPhrase.speaks.wording, of: OutreachLanguage.self, isRepeated: true)
  private static let noSpeaks = Option<OutreachLanguage>.choice(
    "no-speaks", help: MemberCommandPhrase.noSpeaks.wording, of: OutreachLanguage.self, isRepeated: true)
  private static let team = Option.text(
    "team", value: OptionPhrase.code.wording, help: MemberCommandPhrase.onlyTeam.wording)
  private static let newTeam = Option.text(
    "team", value: OptionPhrase.code.wording, help: MemberCommandPhrase.newTeam.wording)
  private static let stays = Flag("stays", help: MemberCommandPhrase.stays.wording)
  private static let from = Option.day("from", help: MemberCommandPhrase.from.wording)
  private static let until = Option.day("to", help: MemberCommandPhrase.until.wording)
  private static let back = Option.day("on", help: MemberCommandPhrase.backOn.wording)
  private static let last = Option.day("on", help: MemberCommandPhrase.leaveOn.wording)

  /// How many days before a member goes the list says so.
  private static let reminderDays = 60

  static func make(_ context: LodsContext) -> Command {
    Command(
      "member", summary: MemberCommandPhrase.summary.wording, details: MemberCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), change(context), away(context), back(context), leave(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: MemberCommandPhrase.list.wording, options: [team, OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let teams = try teams(in: office)
      let wanted = try invocation[team].map { word in
        try office.desk.read { try TeamRegister.team(word: word, in: $0).id }
      }
      let cards = try office.people().read { reader in
        try MemberRegister.members(in: reader)
          .filter { $0.isOnTeam(on: today) && (wanted == nil || $0.team == wanted) }
          .map { try MemberCard($0, in: reader) }
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(HelperCommandPhrase.numberColumn(in: language), .right),
          TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(MemberCommandPhrase.telephone(in: language), isWhole: true),
          TableColumn(MemberCommandPhrase.teamColumn(in: language)),
          TableColumn(MemberCommandPhrase.abilities(in: language)),
          TableColumn(MemberCommandPhrase.awayColumn(in: language)),
          TableColumn(MemberCommandPhrase.lastDay(in: language), isWhole: true),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in cards {
        let team = teams[card.member.team]
        list.add(
          [
            card.member.id.description, card.name(in: language), card.telephone, team?.details.name ?? "",
            card.abilities(in: language), card.away(in: language),
            card.member.closed.map { DayText.short($0, in: language) } ?? "",
          ], card.json(team: team?.code.text ?? ""))
      }
      list.write(none: MemberCommandPhrase.none(in: language))
      for card in cards where !invocation[Command.json] { remind(card, on: today, invocation) }
    }
  }

  /// Says whom the program is about to forget, while there is time to ask them.
  private static func remind(_ card: MemberCard, on today: Day, _ invocation: Invocation) {
    guard card.member.closed == nil, let until = card.until, until < today.adding(reminderDays) else { return }
    invocation.console.note(
      MemberCommandPhrase.endsSoon(
        in: invocation.language,
        ["name": .text(card.name(in: invocation.language)), "day": .day(until), "n": .text(card.member.id.description)])
    )
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: MemberCommandPhrase.add.wording, details: MemberCommandPhrase.addDetails.wording,
      arguments: [TeamCommand.code], options: [skill, speaks],
      examples: [
        Example(
          "lods member add blaa --skill registration --speaks pl < person.txt", MemberCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      // Before anybody is asked for a name: a team that is not there is told at once.
      let team = try office.desk.read { try TeamRegister.team(word: invocation.words[0], in: $0) }
      let details = try ContactInput.details(invocation)
      var generator = SystemRandomNumberGenerator()
      let card = try office.people().write { writer in
        let member = try MemberRegister.add(
          details, to: team, skills: ChoiceSet(invocation.all(skill)), languages: ChoiceSet(invocation.all(speaks)),
          on: office.clock.today, using: &generator, in: writer)
        return try MemberCard(member, in: writer.reader)
      }
      tell(.added, [:], card, team, invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: MemberCommandPhrase.change.wording, details: MemberCommandPhrase.changeDetails.wording,
      arguments: [number], options: [newTeam, skill, noSkill, speaks, noSpeaks, stays],
      examples: [
        Example("lods member change 3 --no-skill registration", MemberCommandPhrase.changeExample.wording)
      ]
    ) { invocation in
      let skills = (plus: ChoiceSet(invocation.all(skill)), minus: ChoiceSet(invocation.all(noSkill)))
      let languages = (plus: ChoiceSet(invocation.all(speaks)), minus: ChoiceSet(invocation.all(noSpeaks)))
      let changes =
        invocation[newTeam] != nil || !skills.plus.isEmpty || !skills.minus.isEmpty || !languages.plus.isEmpty
        || !languages.minus.isEmpty
      guard changes || invocation[stays] else { throw StaffingCallFault.nothingGiven }
      try set(.changed, [:], context, invocation) { member, office, writer in
        let today = office.clock.today
        if invocation[stays] { try MemberRegister.stay(member.id, on: today, in: writer) }
        guard changes else { return }
        let team = try invocation[newTeam].map { word in
          try office.desk.read { try TeamRegister.team(word: word, in: $0) }
        }
        try MemberRegister.change(
          member.id, team: team,
          skills: ChoiceSet(bits: (member.skills.bits | skills.plus.bits) & ~skills.minus.bits),
          languages: ChoiceSet(bits: (member.languages.bits | languages.plus.bits) & ~languages.minus.bits), on: today,
          in: writer)
      }
    }
  }

  private static func away(_ context: LodsContext) -> Command {
    Command(
      "away", summary: MemberCommandPhrase.away.wording, details: MemberCommandPhrase.awayDetails.wording,
      arguments: [number], options: [from, until],
      examples: [Example("lods member away 3", MemberCommandPhrase.awayExample.wording)]
    ) { invocation in
      let today = try context.office(invocation).clock.today
      let first = invocation[from] ?? today
      let last = invocation[until] ?? first
      guard first <= last else { throw OutreachFault.endsBeforeStart(field: "to") }
      try set(.wentAway, ["from": .day(first), "to": .day(last)], context, invocation) { member, office, writer in
        try MemberRegister.setAway(member.id, on: first...last, today: today, in: writer)
      }
    }
  }

  private static func back(_ context: LodsContext) -> Command {
    Command("back", summary: MemberCommandPhrase.back.wording, arguments: [number], options: [back]) { invocation in
      let today = try context.office(invocation).clock.today
      let day = invocation[back] ?? today
      try set(.cameBack, ["day": .day(day)], context, invocation) { member, office, writer in
        try MemberRegister.setBack(member.id, on: day, today: today, in: writer)
      }
    }
  }

  private static func leave(_ context: LodsContext) -> Command {
    Command(
      "leave", summary: MemberCommandPhrase.leave.wording, details: MemberCommandPhrase.leaveDetails.wording,
      arguments: [number], options: [last]
    ) { invocation in
      let today = try context.office(invocation).clock.today
      let day = invocation[last] ?? today
      try set(.left, ["day": .day(day)], context, invocation) { member, office, writer in
        try MemberRegister.leave(member.id, on: day, today: today, in: writer)
      }
    }
  }

  // MARK: Parts

  private static func teams(in office: Office) throws -> [RowNumber<OutreachTeam>: OutreachTeam] {
    try Dictionary(
      office.desk.read { try TeamRegister.teams(in: $0) }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  private static func set(
    _ phrase: MemberCommandPhrase, _ values: [String: PhraseValue], _ context: LodsContext, _ invocation: Invocation,
    _ body: (TeamMember, Office, PeopleWriter) throws -> Void
  ) throws {
    guard let id = Int(invocation.words[0]).flatMap({ RowNumber<TeamMember>($0) }) else {
      throw TeamCallFault.notANumber
    }
    let office = try context.office(invocation)
    let card = try office.people().write { writer in
      try body(MemberRegister.member(id, in: writer.reader), office, writer)
      return try MemberCard(MemberRegister.member(id, in: writer.reader), in: writer.reader)
    }
    let team = try teams(in: office)[card.member.team]
    if let team { tell(phrase, values, card, team, invocation) }
    let missing = phrase == .wentAway ? "--member \(id)" : nil
    try ShortfallNotes.tell(missing: missing, from: office.clock.today, in: office, invocation)
  }

  private static func tell(
    _ phrase: MemberCommandPhrase, _ values: [String: PhraseValue], _ card: MemberCard, _ team: OutreachTeam,
    _ invocation: Invocation
  ) {
    let own: [String: PhraseValue] = [
      "name": .text(card.name(in: invocation.language)), "n": .text(card.member.id.description),
      "team": .text(team.details.name),
    ]
    Change.tell(
      phrase(in: invocation.language, values.merging(own, uniquingKeysWith: { $1 })),
      next: "lods team show \(team.code)", card.json(team: team.code.text), invocation)
  }
}
