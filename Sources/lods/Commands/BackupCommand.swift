import Console
import Formats
import Language
import Municipality
import Office
import Records

/// `lods backup`: copies of the two files, and how long they stay.
enum BackupCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "backup", summary: BackupPhrase.summary.wording, details: BackupPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "make", children: [write(context), list(context), prune(context)])
  }

  private static func write(_ context: LodsContext) -> Command {
    Command("make", summary: BackupPhrase.make.wording, details: BackupPhrase.details.wording) { invocation in
      let office = try context.office(invocation)
      let copies = try office.backUp()
      if invocation[Command.json] {
        invocation.console.write((["files": JSON(copies)] as JSON).text() + "\n")
      } else {
        invocation.console.write(BackupPhrase.made(in: invocation.language) + "\n")
        for copy in copies { invocation.console.write("  \(copy)\n") }
      }
    }
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: BackupPhrase.list.wording, details: BackupPhrase.listDetails.wording,
      options: [OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      try list(
        Backup.copies(in: office.folder), of: office, limit: invocation[OfficeOptions.limit],
        none: BackupPhrase.none(in: invocation.language), invocation)
    }
  }

  private static func prune(_ context: LodsContext) -> Command {
    Command(
      "prune", summary: BackupPhrase.prune.wording, details: BackupPhrase.pruneDetails.wording,
      options: [PrivacyCommand.dryRun]
    ) { invocation in
      let isDry = invocation[PrivacyCommand.dryRun]
      let office = try context.office(invocation, keepsUp: false)
      let copies = try isDry ? office.backupsDue() : office.pruneBackups()
      let language = invocation.language
      try list(copies, of: office, limit: nil, none: BackupPhrase.noneDue(in: language), invocation)
      guard !copies.isEmpty, !invocation[Command.json] else { return }
      let phrase: BackupPhrase = isDry ? .wouldGo : .gone
      invocation.console.note(phrase(in: language, ["n": .number(copies.count)]))
    }
  }

  private static func list(
    _ copies: [BackupCopy], of office: Office, limit: Int?, none: String, _ invocation: Invocation
  ) throws {
    let language = invocation.language
    let term = try office.backupTerm().days
    var list = Listing(
      [
        TableColumn(BackupPhrase.copy(in: language)), TableColumn(BackupPhrase.written(in: language)),
        TableColumn(BackupPhrase.keptUntil(in: language)),
        TableColumn(BackupPhrase.size(in: language), .right), TableColumn(BackupPhrase.state(in: language)),
      ], limit: limit, for: invocation)
    for copy in copies {
      let made = office.clock.moment(of: copy.made).day
      let end = office.clock.moment(of: copy.end(keptFor: term)).day
      let isWhole = Backup.isIntact(path: copy.path)
      let state: BackupPhrase = isWhole == true ? .whole : isWhole == false ? .damaged : .brokenOff
      list.add(
        [
          copy.name, DayText.short(made, in: language), DayText.short(end, in: language),
          NumberText.whole(max(1, copy.bytes / 1_024), in: language) + " kB", state(in: language),
        ],
        [
          "id": .text(copy.name), "file": .text(copy.file.rawValue), "written": .text(made.iso),
          "keptUntil": .text(end.iso), "bytes": .whole(copy.bytes), "whole": JSON(isWhole),
        ])
    }
    list.write(none: none)
  }
}
