import Console
import DisclosureControl
import Formats
import Foundation
import Language
import Records

/// `lods protect`: publishes a table without giving small counts away, and proves it; without an office.
enum ProtectCommand {
  private static let file = Argument("file", value: ArgumentPhrase.file.wording, help: ProtectPhrase.file.wording)
  private static let output = Option.text(
    "output", short: "o", value: SheetCommandPhrase.file.wording, help: ProtectPhrase.output.wording)
  private static let standardThreshold = 5
  private static let threshold = Option.whole(
    "threshold", range: CountTable.thresholds, help: ProtectPhrase.threshold.wording)
  private static let certificate = Option.text(
    "certificate", value: SheetCommandPhrase.file.wording, help: ProtectPhrase.certificate.wording)
  static let hierarchy = Option<HierarchyChoice>(
    "hierarchy", value: ProtectPhrase.hierarchyValue.wording, help: ProtectPhrase.hierarchy.wording, isRepeated: true
  ) { HierarchyChoice($0) }
  private static let sensitive = Option.text(
    "sensitive", value: ProtectPhrase.dimension.wording, help: ProtectPhrase.sensitive.wording, isRepeated: true)
  private static let seed = Option.whole("seed", help: ProtectPhrase.seed.wording)
  private static let advice = Flag("advice", help: ProtectPhrase.advice.wording)

  static func make() -> Command {
    Command(
      "protect", summary: ProtectPhrase.summary.wording, details: ProtectPhrase.details.wording,
      defaultChild: "table", children: [table(), ProtectVerifyCommand.make()])
  }

  private static func table() -> Command {
    Command(
      "table", summary: ProtectPhrase.protect.wording, details: ProtectPhrase.protectDetails.wording,
      arguments: [file],
      options: [output, threshold, certificate, hierarchy, sensitive, advice, seed],
      examples: [
        Example(
          "lods protect table tal.csv --output ud.csv --certificate ud.json", ProtectPhrase.protectExample.wording),
        Example("lods protect table tal.csv --sensitive barrier --advice", ProtectPhrase.adviceExample.wording),
      ], run: run)
  }

  @Sendable
  private static func run(_ invocation: Invocation) throws {
    try checkPaths(invocation)
    let console = invocation.console
    let language = invocation.language
    let file = try CountFile(try InputFile.bytes(invocation.words[0], from: console))
    if file.rows.hasMark { console.note(ProtectPhrase.markSkipped(in: language)) }
    let table = try table(of: file, invocation)
    if table.threshold < standardThreshold {
      console.note(ProtectPhrase.lowThreshold(in: language, ["n": .number(table.threshold)]))
    }
    let seed = invocation[seed].map(UInt64.init) ?? drawnSeed()
    var progress = Progress(on: console, in: language, seconds: { 0 })
    if console.showsMessages { progress.begin(ProtectPhrase.searching(in: language)) }
    defer { progress.finish() }
    let protection: TableProtection
    do throws(TableRefusal) {
      protection = try TableProtector(table, seed: seed).protection()
    } catch {
      let choices = error == .tooFew ? [] : MergeAdvice(for: table, tally: nil, seed: seed).choices
      throw ProtectFault.refused(error, threshold: table.threshold, advice: choices.prefix(3).map(\.change))
    }
    let rows = protection.published.rows
    let text = CSVWriter.text(rows.map { $0.map(CSVCell.text) }, as: .plain)
    let digest = SHA256.hex(of: text.utf8)
    let proof = protection.certificate(output: digest)
    // What leaves this program was accepted by the verifier, which shares nothing with the search.
    let verdict = CertificateVerifier(
      rows: rows, digest: digest, certificate: proof, truth: file.rows.texts
    ).verdict()
    guard verdict.holds else { throw ProtectFault.unproved }
    let wantsAdvice = invocation[advice] || ProtectBoard.isMuchBlank(protection.tally)
    let board = ProtectBoard(
      protection: protection, threshold: table.threshold, digest: digest,
      advice: wantsAdvice
        ? MergeAdvice(for: table, tally: protection.tally, seed: seed, isAsked: invocation[advice]) : nil)
    progress.finish()
    if let path = invocation[certificate] { try OutputFile.writePrivate(CertificateFile.text(proof), to: path) }
    if let path = invocation[output] { try OutputFile.write(text, to: path) }
    if invocation[Command.json] {
      console.write(board.json(withRows: invocation[output] == nil) + "\n")
    } else {
      if invocation[output] == nil { console.write(text) }
      console.note(board.text(in: language))
    }
  }

  private static func table(of file: CountFile, _ invocation: Invocation) throws -> CountTable {
    func known(_ name: String, _ option: String) throws -> String {
      if file.names.contains(name) { return name }
      throw ProtectFault.unknownDimension(option: option, nearest: Nearest.word(to: name, among: file.names))
    }
    let sensitive = Set(try invocation.all(Self.sensitive).map { try known($0, "sensitive") })
    var groups = [[TableGroup]](repeating: [], count: file.names.count)
    var seen: Set<String> = []
    for choice in invocation.all(hierarchy) {
      let name = try known(choice.dimension, "hierarchy")
      guard seen.insert(name).inserted else { throw ProtectFault.hierarchyTwice }
      guard let place = file.names.firstIndex(of: name) else { continue }
      let hierarchy = try HierarchyFile(try InputFile.bytes(choice.path, from: invocation.console))
      groups[place] = try hierarchy.groups(of: file.categories[place])
      let strays = hierarchy.strays(of: file.categories[place])
      if strays.categories > 0 {
        invocation.console.note(
          ProtectPhrase.strays(
            in: invocation.language,
            ["dimension": .text(name), "n": .number(strays.categories), "names": .number(strays.names)]))
      }
    }
    do {
      return try file.table(groups: groups, sensitive: sensitive, threshold: invocation[threshold] ?? standardThreshold)
    } catch let fault as CountTableFault {
      throw ProtectFault.table(fault)
    }
  }

  /// The table that is read must not be written over, nor the published one by its certificate.
  private static func checkPaths(_ invocation: Invocation) throws {
    let paths = [invocation.words[0], invocation[output], invocation[certificate]].compactMap { path in
      path.map { URL(fileURLWithPath: $0).standardizedFileURL.resolvingSymlinksInPath().path }
    }
    guard Set(paths).count == paths.count else { throw ProtectFault.sameFile }
  }

  private static func drawnSeed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}
