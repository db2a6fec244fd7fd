import Console
import Courses
import Formats
import Foundation
import Language
import Municipality
import Office
import People
import Records
import SQLite

/// `lods enrolment`: who has a seat and who waits.
enum EnrolmentCommand {
  static let number = Argument(
    "number", value: EnrolmentCommandPhrase.number.wording, help: EnrolmentCommandPhrase.numberHelp.wording)
  private static let party = Option.whole("party", range: 1...20, help: EnrolmentCommandPhrase.party.wording)
  private static let device = Option<LearnerDevice>.choice(
    "device", help: EnrolmentCommandPhrase.device.wording, of: LearnerDevice.self)
  private static let loan = Flag("loan", help: EnrolmentCommandPhrase.loan.wording)
  private static let senior = Option<Bool>(
    "senior", value: EnrolmentCommandPhrase.seniorValue.wording, help: EnrolmentCommandPhrase.senior.wording,
    choices: ["yes", "no"]
  ) { ["yes": true, "no": false][$0] }
  private static let priority = Option<SeatPriority>.choice(
    "priority", help: EnrolmentCommandPhrase.priority.wording, of: SeatPriority.self, isRepeated: true)
  private static let to = Option<EnrolmentStatus>(
    "to", value: ConsolePhrase.valueChoice.wording, help: EnrolmentCommandPhrase.to.wording,
    choices: ["enrolled", "offered", "cancelled"], isRequired: true
  ) { EnrolmentStatus(rawValue: $0) }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "enrolment", summary: EnrolmentCommandPhrase.summary.wording, details: EnrolmentCommandPhrase.details.wording,
      options: [OfficeOptions.data],
      children: [
        list(context), show(context), add(context),
        act("accept", .accept, .accept, .accepted, context), act("decline", .decline, .decline, .declined, context),
        act("leave", .leave, .leave, .left, context), act("again", .again, .again, .moved, context), move(context),
        LearnerCalendarCommand.make(context),
      ])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: EnrolmentCommandPhrase.list.wording, arguments: [TermCommand.code],
      options: [OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let people = try office.people()
      // What is due is done first, so that nobody is rung about a seat that has gone on.
      _ = try people.write { try EnrolmentRegister.expire(at: OfficeTime(office.clock), in: $0) }
      let (term, cards) = try people.read { reader in
        let term = try TermRegister.term(word: invocation.words[0], in: reader)
        return (
          term, try EnrolmentRegister.enrolments(of: term.id, in: reader).map { try EnrolmentCard($0, in: reader) }
        )
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn("#", .right), TableColumn(EnrolmentCommandPhrase.name(in: language)),
          TableColumn(EnrolmentCommandPhrase.contact(in: language), isWhole: true),
          TableColumn(EnrolmentCommandPhrase.persons(in: language), .right),
          TableColumn(EnrolmentCommandPhrase.deviceColumn(in: language)),
          TableColumn(EnrolmentCommandPhrase.status(in: language)),
          TableColumn(EnrolmentCommandPhrase.position(in: language), .right),
          TableColumn(EnrolmentCommandPhrase.answerBy(in: language), isWhole: true),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for card in cards {
        let enrolment = card.enrolment
        list.add(
          [
            String(enrolment.turn), card.name, card.contact, String(enrolment.party),
            enrolment.device?.wording[language] ?? "", enrolment.status.wording[language],
            card.position.map(String.init) ?? "", card.answerBy(office.clock, in: language),
          ], card.json)
      }
      list.write(none: EnrolmentCommandPhrase.none(in: language, ["term": .text(term.code.text)]))
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: EnrolmentCommandPhrase.show.wording, arguments: [TermCommand.code, number]) { invocation in
      let office = try context.office(invocation)
      let number = try number(invocation)
      let (card, steps) = try office.people().read { reader in
        let enrolment = try find(number, invocation, in: reader)
        return (
          try EnrolmentCard(enrolment, in: reader), try EnrolmentRegister.history(of: enrolment.id, in: reader)
        )
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(card.json.text() + "\n") }
      let language = invocation.language
      var lines = [console.painted(card.name, .bold) + "  " + card.contact]
      lines.append(card.enrolment.status.wording[language])
      if let position = card.position {
        lines.append(EnrolmentCommandPhrase.position(in: language) + ": \(position)")
      }
      if let wish = card.enrolment.wish { lines.append(EnrolmentCommandPhrase.wish(in: language) + ": " + wish) }
      lines += ["", EnrolmentCommandPhrase.history(in: language)]
      for step in steps {
        let moment = office.clock.moment(of: Date(timeIntervalSince1970: Double(step.seconds)))
        let reason = step.reason.map { " – " + $0 } ?? ""
        lines.append(
          "  \(DayText.short(moment.day, in: language)) \(DayText.time(minute: moment.minute, in: language))  "
            + "\(step.status.wording[language]): \(step.cause.wording[language])\(reason)")
      }
      console.write(lines.joined(separator: "\n") + "\n")
    }
  }

  private static func add(_ context: LodsContext) -> Command {
    Command(
      "add", summary: EnrolmentCommandPhrase.add.wording, details: EnrolmentCommandPhrase.addDetails.wording,
      arguments: [TermCommand.code], options: [party, device, loan, senior, priority],
      examples: [
        Example(
          "lods enrolment add mitid-v27 --party 2 --device iphone --senior yes < person.txt",
          EnrolmentCommandPhrase.addExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      // Before anybody is asked for a name: a term that takes nobody is told at once.
      let term = try office.people().read { reader in
        let term = try TermRegister.term(word: invocation.words[0], in: reader)
        return try EnrolmentRegister.openTerm(term.id, at: OfficeTime(office.clock), in: reader)
      }
      var signUp = try EnrolmentInput(invocation).signUp
      signUp.party = invocation[party] ?? 1
      signUp.device = invocation[device]
      signUp.wantsLoan = invocation[loan]
      signUp.isSenior = invocation[senior]
      signUp.priorities = ChoiceSet(invocation.all(priority))
      var generator = SystemRandomNumberGenerator()
      let card = try office.people().write { writer in
        let enrolment = try EnrolmentRegister.signUp(
          signUp, to: term.id, by: .commandLine, at: OfficeTime(office.clock), using: &generator, in: writer)
        return try EnrolmentCard(enrolment, in: writer.reader)
      }
      // For a couple there may be one seat, which is not enough.
      let waits: EnrolmentCommandPhrase = card.enrolment.party > 1 ? .waitsTogether : .waits
      tell(card.enrolment.status == .enrolled ? .enrolled : waits, card, invocation)
    }
  }

  private static func act(
    _ word: String, _ summary: EnrolmentCommandPhrase, _ action: EnrolmentRegister.Action,
    _ told: EnrolmentCommandPhrase, _ context: LodsContext
  ) -> Command {
    Command(word, summary: summary.wording, arguments: [TermCommand.code, number]) { invocation in
      try change(action, because: nil, told, context, invocation)
    }
  }

  private static func move(_ context: LodsContext) -> Command {
    Command(
      "move", summary: EnrolmentCommandPhrase.move.wording, details: EnrolmentCommandPhrase.moveDetails.wording,
      arguments: [TermCommand.code, number], options: [to]
    ) { invocation in
      guard let status = invocation[to] else { throw CourseCallFault.badStatus }
      try change(.move(status), because: CourseReason.read(invocation), .moved, context, invocation)
    }
  }

  // MARK: Parts

  private static func change(
    _ action: EnrolmentRegister.Action, because reason: String?, _ told: EnrolmentCommandPhrase,
    _ context: LodsContext, _ invocation: Invocation
  ) throws {
    let office = try context.office(invocation)
    let number = try number(invocation)
    let seats = try office.people().write { writer in
      let before = try find(number, invocation, in: writer.reader)
      return try SeatChange(in: before.term, writer) {
        try EnrolmentRegister.act(
          action, on: before.id, because: reason, by: .commandLine, at: OfficeTime(office.clock), in: writer)
      }
    }
    tell(told, seats.card, invocation)
    seats.tellOffered(office.clock, invocation)
  }

  static func find(_ number: Int, _ invocation: Invocation, in reader: Reader) throws -> Enrolment {
    let term = try TermRegister.term(word: invocation.words[0], in: reader)
    guard let found = try EnrolmentRegister.enrolments(of: term.id, in: reader).first(where: { $0.turn == number })
    else { throw TermFault.unknown(.enrolment, nearest: nil) }
    return found
  }

  static func number(_ invocation: Invocation) throws -> Int {
    guard let number = Int(invocation.words[1]), number >= 1 else { throw CourseCallFault.notANumber }
    return number
  }

  private static func tell(_ phrase: EnrolmentCommandPhrase, _ card: EnrolmentCard, _ invocation: Invocation) {
    let language = invocation.language
    Change.tell(
      phrase(
        in: language,
        [
          "name": .text(card.name), "term": .text(card.term.plan.title), "n": .number(card.position ?? 0),
          "persons": .number(card.enrolment.party),
          "status": .text(card.enrolment.status.wording[language].lowercased()),
        ]), next: "lods enrolment list \(card.term.code)", card.json, invocation)
  }
}
