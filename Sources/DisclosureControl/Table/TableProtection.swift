/// A table with its blanks, the proof that they are enough, and what they cost.
public struct TableProtection: Sendable {
  /// The table as everybody may see it.
  public let published: PublishedTable
  /// How many blanks there are and why.
  public let tally: BlankTally

  private let threshold: Int
  private let order: [String]
  private let groups: [String: [CertifiedGroup]]
  private let sensitive: [String]
  private let witnesses: [[Int]]
  private let lines: [CertifiedCount]

  init(_ problem: TableProblem, _ protection: Protection) {
    let table = problem.table
    let blanks = problem.blanks(protection)
    let published = PublishedTable(table, blanks: blanks)
    self.published = published
    tally = BlankTally(table, blanks: blanks)
    threshold = table.threshold
    order = published.names
    groups = Dictionary(
      uniqueKeysWithValues: table.dimensions.filter { !$0.groups.isEmpty }.map { dimension in
        (
          dimension.name,
          dimension.groups.map { group in
            CertifiedGroup(name: group.name, categories: group.categories.map { dimension.categories[$0] })
          }
        )
      })
    sensitive = table.dimensions.filter(\.isSensitive).map(\.name)
    witnesses = protection.witnesses.map(problem.counts(of:))
    lines = protection.proofs.map { proof in
      CertifiedCount(cell: published.labels(of: problem.cellOfFact[proof.fact]), low: proof.low, high: proof.high)
    }
  }

  /// The certificate.
  ///
  /// It says which blanks are small, and where only the truth itself shows some counts at their floor, the truth is one
  /// of the witnesses. So it is as private as the table it was made from.
  ///
  /// - Parameter output: the SHA-256 of the published file, as 64 hexadecimal digits in lower case.
  public func certificate(output: String) -> ProtectionCertificate {
    ProtectionCertificate(
      threshold: threshold, output: output, order: order, witnesses: witnesses, cells: lines, groups: groups,
      sensitive: sensitive)
  }
}
