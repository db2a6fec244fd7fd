import Console
import DisclosureControl
import Formats
import Language
import Records

/// `lods protect verify`: adds up a published table and its certificate.
enum ProtectVerifyCommand {
  private static let published = Argument(
    "published", value: ArgumentPhrase.file.wording, help: ProtectVerifyPhrase.published.wording)
  private static let proof = Argument(
    "certificate", value: ProtectVerifyPhrase.proofValue.wording, help: ProtectVerifyPhrase.proof.wording)
  private static let table = Option.text(
    "table", value: SheetCommandPhrase.file.wording, help: ProtectVerifyPhrase.table.wording)

  static func make() -> Command {
    Command(
      "verify", summary: ProtectVerifyPhrase.verify.wording, details: ProtectVerifyPhrase.verifyDetails.wording,
      arguments: [published, proof], options: [table, ProtectCommand.hierarchy],
      examples: [
        Example("lods protect verify ud.csv ud.json", ProtectVerifyPhrase.verifyExample.wording),
        Example("lods protect verify ud.csv ud.json --table tal.csv", ProtectVerifyPhrase.tableExample.wording),
      ]
    ) { invocation in
      let console = invocation.console
      let bytes = try InputFile.bytes(invocation.words[0], from: console)
      let rows = try TableRows(bytes, as: .output)
      let certificate = try certificate(for: rows, invocation)
      let truth = try invocation[table].map { try CountFile(try InputFile.bytes($0, from: console)).rows.texts }
      let verdict = CertificateVerifier(
        rows: rows.texts, digest: SHA256.hex(of: bytes), certificate: certificate, truth: truth
      ).verdict()
      let board = CertificateBoard(
        verdict: verdict, certificate: certificate, lines: [rows.header.line] + rows.rows.map(\.line))
      console.write((invocation[Command.json] ? board.json() : board.text(in: invocation.language)) + "\n")
      if !verdict.holds { throw Stop(.data) }
    }
  }

  /// The certificate; where a file of groups is given, that file says what the groups are.
  private static func certificate(for rows: TableRows, _ invocation: Invocation) throws -> ProtectionCertificate {
    let found = try CertificateFile.certificate(
      try InputFile.bytes(invocation.words[1], from: invocation.console, limit: CertificateFile.limit))
    var groups = found.groups
    for choice in invocation.all(ProtectCommand.hierarchy) {
      guard let place = rows.header.texts.dropLast().firstIndex(of: choice.dimension) else {
        throw ProtectFault.unknownDimension(
          option: "hierarchy", nearest: Nearest.word(to: choice.dimension, among: rows.header.texts.dropLast()))
      }
      try rows.checkWidths()
      let hierarchy = try HierarchyFile(try InputFile.bytes(choice.path, from: invocation.console))
      var seen: Set<String> = hierarchy.groupNames.union([CountTable.total])
      let categories = rows.rows.map { $0.fields[place].text }.filter { seen.insert($0).inserted }
      groups[choice.dimension] = try hierarchy.groups(of: categories).map { group in
        CertifiedGroup(name: group.name, categories: group.categories.map { categories[$0] })
      }
    }
    return ProtectionCertificate(
      format: found.format, threshold: found.threshold, output: found.output, order: found.order,
      witnesses: found.witnesses, cells: found.cells, groups: groups, sensitive: found.sensitive)
  }
}
