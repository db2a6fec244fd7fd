import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods partner`: the organisations that the library works with.
enum PartnerCommand {
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: PartnerCommandPhrase.name.wording, isRequired: true)
  private static let newName = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: PartnerCommandPhrase.name.wording)
  private static let agreed = Option.day("agreed", help: PartnerCommandPhrase.agreed.wording)
  private static let renews = Option.day("renews", help: PartnerCommandPhrase.renews.wording)
  private static let on = Option.day("on", help: PartnerCommandPhrase.on.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "partner", summary: PartnerCommandPhrase.summary.wording, details: PartnerCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), add(context), change(context), close(context), reopen(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: PartnerCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let partners = try office.people().read { try PartnerRegister.partners(in: $0) }
      let today = office.clock.today
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(PartnerCommandPhrase.agreement(in: language)), TableColumn(RegisterPhrase.closed(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for partner in partners {
        let agreement = agreement(of: partner, on: today, in: language)
        list.add(
          [
            partner.code.text, partner.name,
            partner.needsRenewal(on: today) ? invocation.console.painted(agreement, .bold) : agreement,
            partner.closed.map { DayText.short($0, in: language) } ?? "",
          ], object(partner, on: today))
      }
      list.write(none: PartnerCommandPhrase.none(in: language))
      let count = partners.count { $0.needsRenewal(on: today) }
      if count > 0, !invocation[Command.json] {
        invocation.console.note(PartnerCommandPhrase.renewals(in: language, ["n": .number(count)]))
      }
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: PartnerCommandPhrase.add.wording, arguments: [BranchCommand.codeArgument],
      options: [name, agreed, renews],
      examples: [
        Example(
          "lods partner add seniornet --name \"Seniornet Nordhavn\" --agreed 2026-11-01 --renews 2027-11-01",
          PartnerCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      guard let code = Code<CoursePartner>(invocation.words[0]) else { throw TermFault.badCode(field: "code") }
      let office = try context.office(invocation)
      let draft = PartnerRegister.Draft(
        name: invocation[name] ?? "", agreed: invocation[agreed], renews: invocation[renews])
      let partner = try office.people().write { try PartnerRegister.add(code, draft, in: $0) }
      tell(.added, partner, office, invocation)
    }
  }

  private static func change(_ context: LodsContext) -> Command {
    Command(
      "change", summary: PartnerCommandPhrase.change.wording, arguments: [BranchCommand.codeArgument],
      options: [newName, agreed, renews]
    ) { invocation in
      guard invocation[newName] != nil || invocation[agreed] != nil || invocation[renews] != nil else {
        throw StaffingCallFault.nothingGiven
      }
      try set(.changed, context, invocation) { partner, writer in
        var draft = PartnerRegister.Draft(partner)
        draft.name = invocation[newName] ?? draft.name
        draft.agreed = invocation[agreed] ?? draft.agreed
        draft.renews = invocation[renews] ?? draft.renews
        try PartnerRegister.change(partner.id, to: draft, in: writer)
      }
    }
  }

  private static func close(_ context: LodsContext) -> Command {
    Command(
      "close", summary: PartnerCommandPhrase.close.wording, arguments: [BranchCommand.codeArgument], options: [on]
    ) { invocation in
      try set(.closed, context, invocation) { partner, writer in
        try PartnerRegister.close(partner.id, on: invocation[on], in: writer)
      }
    }
  }

  private static func reopen(_ context: LodsContext) -> Command {
    Command("reopen", summary: PartnerCommandPhrase.reopen.wording, arguments: [BranchCommand.codeArgument]) {
      invocation in
      try set(.reopened, context, invocation) { partner, writer in
        try PartnerRegister.close(partner.id, on: nil, in: writer)
      }
    }
  }

  // MARK: Parts

  private static func set(
    _ phrase: PartnerCommandPhrase, _ context: LodsContext, _ invocation: Invocation,
    _ body: (CoursePartner, PeopleWriter) throws -> Void
  ) throws {
    let office = try context.office(invocation)
    let partner = try office.people().write { writer in
      let partner = try PartnerRegister.partner(word: invocation.words[0], in: writer.reader)
      try body(partner, writer)
      return try PartnerRegister.partner(partner.id, in: writer.reader)
    }
    tell(phrase, partner, office, invocation)
  }

  private static func tell(
    _ phrase: PartnerCommandPhrase, _ partner: CoursePartner, _ office: Office, _ invocation: Invocation
  ) {
    let day = partner.closed.map { DayText.short($0, in: invocation.language) } ?? ""
    Change.tell(
      phrase(in: invocation.language, ["name": .text(partner.name), "day": .text(day)]), next: "lods partner list",
      object(partner, on: office.clock.today), invocation)
  }

  private static func agreement(of partner: CoursePartner, on today: Day, in language: LanguageCode) -> String {
    let phrase: PartnerCommandPhrase =
      switch partner.agreement(on: today) {
      case .none: .noAgreement
      case .valid: partner.renews == nil ? .noEnd : .valid
      case .due: .due
      case .past: .past
      }
    return phrase(in: language, ["day": .text(partner.renews.map { DayText.short($0, in: language) } ?? "")])
  }

  private static func object(_ partner: CoursePartner, on today: Day) -> JSON {
    [
      "id": .text(partner.code.text), "name": .text(partner.name), "agreed": partner.agreed?.json ?? .null,
      "renews": partner.renews?.json ?? .null, "agreement": .text(partner.agreement(on: today).rawValue),
      "renew": .bool(partner.needsRenewal(on: today)), "closed": partner.closed?.json ?? .null,
    ]
  }
}
