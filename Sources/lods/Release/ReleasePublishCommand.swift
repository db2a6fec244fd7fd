import Console
import Formats
import Foundation
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods release publish`: publishes figures and writes them into the ledger.
enum ReleasePublishCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "publish", summary: ReleaseCommandPhrase.publish.wording, details: ReleaseCommandPhrase.publishDetails.wording,
      options: ReleaseOptions.all + [ReleaseOptions.yes, ReleaseOptions.folder],
      examples: [
        Example("lods release publish --period 2026-H1 --output tal", ReleaseCommandPhrase.publishExample.wording)
      ]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      try request.requireAnswer()
      let query = try request.query()
      try request.ledger.requireNew(query)
      // Who has said yes does not ask what else there could be.
      try publish(try request.proposal(of: query, looksFurther: !invocation[ReleaseOptions.yes]), request, invocation)
    }
  }

  /// Shows a proposal, asks, and publishes it.
  static func publish(_ proposal: ReleaseProposal, _ request: ReleaseRequest, _ invocation: Invocation) throws {
    let console = invocation.console
    let language = invocation.language
    // The figures are shown first, for who is asked; who said yes reads them afterwards.
    if !invocation[ReleaseOptions.yes] {
      if !invocation[Command.json] { try ReleaseProposeCommand.write(proposal, request, invocation) }
      guard console.confirm(ReleaseCommandPhrase.sure(in: language), in: language) else {
        throw ReleaseCommandFault.notConfirmed
      }
    }
    if let folder = invocation[ReleaseOptions.folder] { try makeFolder(folder) }
    let release = try request.ledger.publish(proposal)
    backUp(request, invocation)
    var files: [String] = []
    if let folder = invocation[ReleaseOptions.folder] {
      for (number, table) in release.tables.enumerated() {
        let path = folder + "/" + fileName(release, table: number + 1)
        try OutputFile.write(ReleaseText.csv(table), to: path)
        files.append(path)
      }
      if let minutes = ReleaseText.minutesFile(release.tables) {
        let path = folder + "/release-\(release.number)-minutes.csv"
        try OutputFile.write(minutes, to: path)
        files.append(path)
      }
      let page = folder + "/release-\(release.number).html"
      try OutputFile.write(
        ReportHTML(
          ReleaseReport(
            of: release, among: try request.ledger.releases(), office: request.office.profile, language: language,
            on: request.office.clock.today
          ).report
        ).text, to: page)
      files.append(page)
    }
    if invocation[Command.json] {
      let object: JSON = ["release": ReleaseText.json(release), "files": JSON(files)]
      return console.write(object.text() + "\n")
    }
    if invocation[ReleaseOptions.yes] { try ReleaseProposeCommand.write(proposal, request, invocation) }
    Change.tell(
      ReleaseCommandPhrase.published(
        in: language,
        ["release": .text("\(release.number)"), "period": .text(release.query.period.name(in: language))]),
      next: "lods release show \(release.number)", ReleaseText.json(release), invocation)
    for file in files { console.write("  \(file)\n") }
  }

  /// Copies both files: what is out cannot be called back, and a copy from before does not know of it.
  private static func backUp(_ request: ReleaseRequest, _ invocation: Invocation) {
    do {
      try request.office.backUp()
    } catch {
      // It is published, whether or not there is room for a copy.
      invocation.console.note(ReleaseCommandPhrase.noBackup(in: invocation.language))
    }
  }

  /// The name of a table's file, the same in every language: others link to it.
  private static func fileName(_ release: Release, table: Int) -> String {
    "release-\(release.number)-table-\(table).csv"
  }

  /// Makes the folder before anything is published: afterwards it would be too late to find out that it cannot be.
  private static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw OutputFault.cannotWrite
    }
    guard FileManager.default.isWritableFile(atPath: path) else { throw OutputFault.cannotWrite }
  }
}
