import Console
import Courses
import Formats
import Language
import Municipality
import People
import Records
import SQLite

/// `lods message`: what learners are written, as data for letters, e-mail and text messages.
enum MessageCommand {
  private static let kinds = Option<NoticeKind>.choice(
    "kind", help: MessageCommandPhrase.kinds.wording, of: NoticeKind.self, isRequired: true, isRepeated: true)
  private static let kind = Option<NoticeKind>.choice(
    "kind", help: MessageCommandPhrase.kind.wording, of: NoticeKind.self, isRequired: true)
  private static let way = Option<NoticeWay>(
    "way", value: ConsolePhrase.valueChoice.wording, help: MessageCommandPhrase.way.wording,
    choices: NoticeWay.allCases.filter { $0 != .telephone }.map(\.code)
  ) { NoticeWay(rawValue: $0) }
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: MessageCommandPhrase.output.wording,
    isRequired: true)
  private static let markSent = Flag("mark-sent", help: MessageCommandPhrase.markSent.wording)
  private static let mark = Option.text(
    "list", value: OptionPhrase.code.wording, help: MessageCommandPhrase.mark.wording, isRequired: true)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "message", summary: MessageCommandPhrase.summary.wording, details: MessageCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), preview(context), export(context), sent(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: MessageCommandPhrase.list.wording,
      options: [NoticeDesk.term, OfficeOptions.branch, NoticeDesk.until]
    ) { invocation in
      let desk = try NoticeDesk(context, invocation, until: invocation[NoticeDesk.until])
      let due = try desk.people.read { reader in
        try NoticeRegister.due(
          Set(NoticeKind.allCases), in: desk.scope(invocation, in: reader), under: desk.law, in: reader)
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(MessageCommandPhrase.message(in: language)),
          TableColumn(RegisterPhrase.code(in: language), isWhole: true),
          TableColumn(MessageCommandPhrase.count(in: language), .right),
          TableColumn(MessageCommandPhrase.withTelephone(in: language), .right),
          TableColumn(MessageCommandPhrase.withEmail(in: language), .right),
        ], for: invocation)
      for kind in NoticeKind.allCases {
        let persons = due.filter { $0.due.kind == kind }.map(\.person.details)
        guard !persons.isEmpty else { continue }
        let telephones = persons.count { $0.telephone != nil }
        let addresses = persons.count { $0.email != nil }
        list.add(
          [kind.wording[language], kind.code, String(persons.count), String(telephones), String(addresses)],
          [
            "kind": .text(kind.code), "count": .whole(persons.count), "telephone": .whole(telephones),
            "email": .whole(addresses),
          ])
      }
      list.write(none: MessageCommandPhrase.none(in: language))
      guard !due.isEmpty, !invocation[Command.json] else { return }
      invocation.console.note(MessageCommandPhrase.howToWrite(in: language))
    }
  }

  private static func preview(_ context: LodsContext) -> Command {
    Command(
      "preview", summary: MessageCommandPhrase.preview.wording,
      arguments: [TermCommand.code, EnrolmentCommand.number], options: [kind, way, NoticeDesk.until]
    ) { invocation in
      guard let kind = invocation[kind] else { return }
      let way = invocation[way] ?? .letter
      let number = try EnrolmentCommand.number(invocation)
      let desk = try NoticeDesk(context, invocation, until: invocation[NoticeDesk.until])
      let (text, card, due) = try desk.people.read { reader in
        let enrolment = try EnrolmentCommand.find(number, invocation, in: reader)
        let due = try NoticeRegister.due(kind, for: enrolment.id, under: desk.law, in: reader)
        return (try desk.text(of: due, desk.places(in: reader)), try EnrolmentCard(enrolment, in: reader), due)
      }
      if invocation[Command.json] {
        // Programs get the text without who it is to.
        let object: JSON = [
          "term": .text(due.term.code.text), "number": .whole(due.enrolment.turn), "kind": .text(kind.code),
          "way": .text(way.code), "text": .text(text.written(by: way, to: "…")),
        ]
        return invocation.console.write(object.text() + "\n")
      }
      let written = text.written(by: way, to: card.name)
      invocation.console.write(written.hasSuffix("\n") ? written : written + "\n")
    }
  }

  private static func export(_ context: LodsContext) -> Command {
    Command(
      "export", summary: MessageCommandPhrase.export.wording, details: MessageCommandPhrase.exportDetails.wording,
      options: [kinds, way, NoticeDesk.term, OfficeOptions.branch, NoticeDesk.until, output, markSent],
      examples: [
        Example(
          "lods message export --kind reconfirm --kind confirmation --term mitid-v27 -o breve.csv",
          MessageCommandPhrase.exportExample.wording)
      ]
    ) { invocation in
      guard let path = invocation[output] else { return }
      let desk = try NoticeDesk(context, invocation, until: invocation[NoticeDesk.until])
      let (table, _) = try desk.people.read { try rows(desk, invocation, in: $0) }
      let language = invocation.language
      let count = table.rows.count - 1
      let object: JSON = ["rows": .whole(count), "list": .text(table.mark), "marked": .bool(invocation[markSent])]
      guard count > 0 else {
        if invocation[Command.json] { invocation.console.write(object.text() + "\n") }
        return invocation.console.note(MessageCommandPhrase.none(in: language))
      }
      // First the audit, then the names: what has been handed out must stand in it.
      try AuditTrail.append(.personsExported, subject: "course messages", at: context.now(), to: desk.people)
      try OutputFile.writePrivate(CSVWriter.text(table.rows, as: .danishExcel), to: path)
      if invocation[markSent] { try markAll(desk, invocation, as: table.mark) }
      let again =
        invocation.all(kinds).map { " --kind " + $0.code }.joined()
        + (invocation[way].map { " --way " + $0.code } ?? "")
        + (invocation[NoticeDesk.term].map { " --term " + ShellWord.quoted($0) } ?? "")
        + (invocation[OfficeOptions.branch].map { " --branch " + ShellWord.quoted($0) } ?? "")
        + (invocation[NoticeDesk.until].map { " --until " + $0.iso } ?? "")
      Change.tell(
        (invocation[markSent] ? MessageCommandPhrase.writtenAndMarked : .written)(in: language, ["n": .number(count)]),
        next: invocation[markSent] ? "lods message list" : "lods message sent\(again) --list \(table.mark)", object,
        invocation)
    }
  }

  private static func sent(_ context: LodsContext) -> Command {
    Command(
      "sent", summary: MessageCommandPhrase.sent.wording, details: MessageCommandPhrase.sentDetails.wording,
      options: [kinds, way, NoticeDesk.term, OfficeOptions.branch, NoticeDesk.until, mark]
    ) { invocation in
      guard let mark = invocation[mark] else { return }
      let desk = try NoticeDesk(context, invocation, until: invocation[NoticeDesk.until])
      let count = try markAll(desk, invocation, as: mark)
      Change.tell(
        MessageCommandPhrase.marked(in: invocation.language, ["n": .number(count)]), next: "lods message list",
        ["rows": .whole(count)], invocation)
    }
  }

  // MARK: Parts

  /// The messages that the options ask for, as rows and as what they stand for.
  private static func rows(
    _ desk: NoticeDesk, _ invocation: Invocation, in reader: Reader
  ) throws -> (NoticeTable, [AddressedNotice]) {
    let way = invocation[way] ?? .letter
    let due = try NoticeRegister.due(
      Set(invocation.all(kinds)), in: desk.scope(invocation, in: reader), under: desk.law, in: reader
    ).filter { notice in
      switch way {
      case .email: notice.person.details.email != nil
      case .sms: notice.person.details.telephone != nil
      case .letter, .telephone: true
      }
    }
    let places = try desk.places(in: reader)
    let table = NoticeTable(
      due.map { ($0, desk.text(of: $0.due, places)) }, by: way, places: places, in: invocation.language)
    return (table, due)
  }

  /// Marks the messages of a list as sent, if they still are what they were.
  @discardableResult
  private static func markAll(_ desk: NoticeDesk, _ invocation: Invocation, as mark: String) throws -> Int {
    try desk.people.write { writer in
      let (table, due) = try rows(desk, invocation, in: writer.reader)
      guard !due.isEmpty, table.mark == mark else { throw NoticeFault.listChanged }
      try NoticeRegister.mark(
        due, by: invocation[way] ?? .letter, actor: .commandLine, at: desk.time, in: writer)
      return due.count
    }
  }
}
