import DisclosureControl
import Formats
import Language

/// What the verifier says, for people and for programs.
struct CertificateBoard {
  /// The most findings that people are told one by one.
  private static let told = 20

  let verdict: CertificateVerdict
  let certificate: ProtectionCertificate
  /// The line of the published file on which each of its rows begins, the header first.
  let lines: [Int]

  /// One document.
  func json() -> String {
    JSON.object([
      JSONMember("holds", .bool(verdict.holds)), JSONMember("complete", .bool(verdict.isComplete)),
      JSONMember("threshold", .whole(certificate.threshold)), JSONMember("cells", .whole(verdict.cells)),
      JSONMember("blank", .whole(verdict.blank)), JSONMember("listed", .whole(verdict.listed)),
      JSONMember("witnesses", .whole(verdict.witnesses)), JSONMember("sensitive", JSON(certificate.sensitive)),
      JSONMember("findings", .array(verdict.findings.map(finding))),
    ]).text()
  }

  /// Every finding in a line of its own, then the sum.
  func text(in language: LanguageCode) -> String {
    var said = verdict.findings.prefix(Self.told).map { sentence($0, language) }
    if verdict.findings.count > Self.told {
      said.append(ProtectVerifyPhrase.more(in: language, ["n": .number(verdict.findings.count - Self.told)]))
    }
    let values: [String: PhraseValue] = [
      "n": .number(verdict.findings.count), "listed": .number(verdict.listed),
      "witnesses": .number(verdict.witnesses), "shown": .number(verdict.cells - verdict.blank),
      "threshold": .number(certificate.threshold), "names": .text(certificate.sensitive.joined(separator: ", ")),
    ]
    guard verdict.holds else {
      said.append(ProtectVerifyPhrase.fails(in: language, values))
      return said.joined(separator: "\n")
    }
    said.append(ProtectVerifyPhrase.holds(in: language, values))
    if !certificate.sensitive.isEmpty { said.append(ProtectVerifyPhrase.sensitiveNames(in: language, values)) }
    let rest: ProtectVerifyPhrase = verdict.isComplete ? .complete : .incomplete
    said.append(rest(in: language, values))
    return said.joined(separator: "\n")
  }

  /// The place of a finding, and what the text asks for.
  private struct Told {
    let code: String
    let phrase: ProtectVerifyPhrase
    var row: Int?
    var witness: Int?
    var line: Int?
    var dimension: String?
  }

  private func told(_ finding: CertificateFinding) -> Told {
    switch finding {
    case .format: Told(code: "format", phrase: .badVersion)
    case .threshold: Told(code: "threshold", phrase: .badThreshold)
    case .digest: Told(code: "digest", phrase: .otherFile)
    case .columns: Told(code: "columns", phrase: .otherColumns)
    case .labels(let dimension): Told(code: "labels", phrase: .badLabels, dimension: dimension)
    case .row(let row): Told(code: "row", phrase: .badRow, row: row)
    case .number(let row): Told(code: "number", phrase: .badNumber, row: row)
    case .smallShown(let row): Told(code: "smallShown", phrase: .smallShown, row: row)
    case .witness(let witness): Told(code: "witness", phrase: .badWitness, witness: witness)
    case .sum(let row, let witness): Told(code: "sum", phrase: .badSum, row: row, witness: witness)
    case .emptied(let row, let witness): Told(code: "emptied", phrase: .emptied, row: row, witness: witness)
    case .line(let line): Told(code: "line", phrase: .badLine, line: line)
    case .lineShown(let line): Told(code: "lineShown", phrase: .lineShown, line: line)
    case .lineWitness(let line): Told(code: "lineWitness", phrase: .lineWitness, line: line)
    case .tooHigh(let line): Told(code: "tooHigh", phrase: .tooHigh, line: line)
    case .tooLow(let line): Told(code: "tooLow", phrase: .tooLow, line: line)
    case .truth(let row): Told(code: "truth", phrase: .badTruth, row: row)
    case .untrue(let row): Told(code: "untrue", phrase: .untrue, row: row)
    case .unlisted(let row): Told(code: "unlisted", phrase: .unlisted, row: row)
    }
  }

  /// The line of a row of the published file; a row of the true table is told by its number.
  private func place(_ finding: CertificateFinding, _ row: Int) -> Int {
    if case .truth = finding { return row }
    return row <= lines.count ? lines[row - 1] : (lines.last ?? 0) + 1
  }

  private func finding(_ finding: CertificateFinding) -> JSON {
    let told = told(finding)
    return [
      "finding": .text(told.code), "line": JSON(told.row.map { place(finding, $0) }), "witness": JSON(told.witness),
      "cell": JSON(told.line.flatMap(cell)), "number": JSON(told.line), "dimension": JSON(told.dimension),
    ]
  }

  private func cell(_ line: Int) -> String? {
    certificate.cells.indices.contains(line - 1) ? certificate.cells[line - 1].cell.joined(separator: ",") : nil
  }

  private func sentence(_ finding: CertificateFinding, _ language: LanguageCode) -> String {
    let told = told(finding)
    return told.phrase(
      in: language,
      [
        "line": .text(told.row.map { String(place(finding, $0)) } ?? ""), "witness": .number(told.witness ?? 0),
        "number": .number(told.line ?? 0), "cell": .text(told.line.flatMap(cell) ?? ""),
        "dimension": .text(told.dimension ?? ""), "threshold": .number(certificate.threshold),
      ])
  }
}
