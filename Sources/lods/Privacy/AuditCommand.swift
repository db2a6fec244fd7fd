import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods audit`: who did what and when, and whether the record of it holds.
enum AuditCommand {
  private static let from = Option.day("from", help: AuditCommandPhrase.from.wording)
  private static let to = Option.day("to", help: AuditCommandPhrase.to.wording)

  /// So many rows are shown on a screen that asked for no number.
  private static let screenful = 40

  static func make(_ context: LodsContext) -> Command {
    Command(
      "audit", summary: AuditCommandPhrase.summary.wording, details: AuditCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), verify(context), accept(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: AuditCommandPhrase.list.wording, options: [from, to, OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let first = invocation[from]
      let last = invocation[to]
      if let first, let last, last < first { throw SessionFault.spanBackwards }
      let rows = try office.people().read { try AuditTrail.rows(from: first?.iso, to: last?.iso, in: $0) }
      let language = invocation.language
      let limit = invocation[OfficeOptions.limit] ?? (invocation[Command.json] ? nil : screenful)
      var list = Listing(
        [
          TableColumn("#", .right), TableColumn(AuditCommandPhrase.at(in: language)),
          TableColumn(AuditCommandPhrase.act(in: language)), TableColumn(AuditCommandPhrase.subject(in: language)),
          TableColumn(AuditCommandPhrase.actor(in: language)),
        ], limit: limit, for: invocation)
      // The newest first, as somebody looks for what happened lately.
      for row in rows.reversed() {
        let words = AuditTrail.Act(rawValue: row.act)?.wording[language] ?? row.act
        list.add(
          [String(row.number), row.at, words, row.subject(in: language), actor(row, in: language)],
          [
            "id": .whole(row.number), "at": .text(row.at), "act": .text(row.act), "subject": .text(row.subject),
            "account": JSON(row.account), "name": JSON(row.name),
          ])
      }
      list.write()
    }
  }

  private static func actor(_ row: AuditRow, in language: LanguageCode) -> String {
    switch row.account {
    case nil: ""
    case AuditActor.publicPages.number: AuditCommandPhrase.publicPages(in: language)
    case AuditActor.program.number: AuditCommandPhrase.program(in: language)
    case AuditActor.commandLine.number: AuditCommandPhrase.commandLine(in: language)
    case .some(let number):
      row.name ?? AuditCommandPhrase.account(in: language, ["n": .text(String(number))])
    }
  }

  private static func verify(_ context: LodsContext) -> Command {
    Command("verify", summary: AuditCommandPhrase.verify.wording, details: AuditCommandPhrase.verifyDetails.wording) {
      invocation in
      let check = try context.office(invocation).checkAudit()
      let console = invocation.console
      let language = invocation.language
      if invocation[Command.json] {
        let findings: [JSON] = check.findings.map { finding in
          [
            "finding": .text(finding.code), "from": .whole(finding.rows.lowerBound),
            "to": .whole(finding.rows.upperBound), "message": .text(finding.sentence(in: language)),
          ]
        }
        let object: JSON = [
          "holds": .bool(check.holds), "rows": .whole(check.rows), "first": JSON(check.span?.first),
          "last": JSON(check.span?.last), "findings": .array(findings),
        ]
        console.write(object.text() + "\n")
      } else if check.holds {
        console.write(AuditCommandPhrase.holds(in: language, ["n": .number(check.rows)]) + "\n")
      } else {
        for finding in check.findings { console.write(finding.sentence(in: language) + "\n") }
      }
      guard check.holds else { throw AuditFault() }
    }
  }

  private static func accept(_ context: LodsContext) -> Command {
    Command(
      "accept", summary: AuditCommandPhrase.accept.wording, details: AuditCommandPhrase.acceptDetails.wording,
      options: [PrivacyCommand.journal, PrivacyCommand.decider, PrivacyCommand.day]
    ) { invocation in
      let office = try context.office(invocation)
      let decision = try Decision(
        .auditAccepted, on: invocation[PrivacyCommand.day] ?? office.clock.today, today: office.clock.today,
        journal: invocation[PrivacyCommand.journal] ?? "", by: invocation[PrivacyCommand.decider] ?? "")
      try office.acceptAudit(decision)
      let check = try office.checkAudit()
      Change.tell(
        AuditCommandPhrase.accepted(in: invocation.language), next: "lods audit verify",
        ["holds": .bool(check.holds), "rows": .whole(check.rows)], invocation)
    }
  }
}

/// What `lods audit verify` ends with when the audit does not hold.
struct AuditFault: Fault, Hashable {
  var code: String { "auditBroken" }
  var kind: FaultKind { .data }

  func sentence(in language: LanguageCode) -> String { AuditCommandPhrase.broken(in: language) }
}
