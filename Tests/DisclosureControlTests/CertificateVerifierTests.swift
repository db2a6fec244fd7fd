import DisclosureControl
import Testing

@Suite("The verifier of certificates")
struct CertificateVerifierTests {
  private let table: CountTable
  private let rows: [[String]]
  private let good: ProtectionCertificate

  init() throws {
    table = try InventedTable.rows([[1, 12, 40, 3], [9, 2, 31, 20], [0, 7, 1, 25], [14, 22, 18, 4]])
    let protection = try TableProtector(table, seed: 5).protection()
    rows = protection.published.rows
    good = protection.certificate(output: "ab")
  }

  private func certificate(
    format: Int = 1, threshold: Int? = nil, order: [String]? = nil, witnesses: [[Int]]? = nil,
    cells: [CertifiedCount]? = nil, groups: [String: [CertifiedGroup]] = [:], sensitive: [String] = []
  ) -> ProtectionCertificate {
    ProtectionCertificate(
      format: format, threshold: threshold ?? good.threshold, output: "ab", order: order ?? good.order,
      witnesses: witnesses ?? good.witnesses, cells: cells ?? good.cells, groups: groups, sensitive: sensitive)
  }

  private func findings(
    _ certificate: ProtectionCertificate, rows: [[String]]? = nil, digest: String = "ab", withTruth: Bool = false
  ) -> [CertificateFinding] {
    CertificateVerifier(
      rows: rows ?? self.rows, digest: digest, certificate: certificate,
      truth: withTruth ? InventedTable.file(table) : nil
    ).verdict().findings
  }

  @Test func `a good certificate has no finding`() {
    #expect(findings(good) == [])
    #expect(findings(good, digest: "AB") == [])
    #expect(findings(good, withTruth: true) == [])
    #expect(good.cells.count == 5)
  }

  @Test func `every changed number of the published file is found`() throws {
    for (place, row) in rows.enumerated().dropFirst() {
      guard let number = Int(row[2]) else { continue }
      for other in [number + 1, max(0, number - 1)] where other != number {
        var changed = rows
        changed[place][2] = String(other)
        #expect(!findings(good, rows: changed).isEmpty, "row \(place)")
      }
      var hidden = rows
      hidden[place][2] = ".."
      // One number less shown is no leak, and the certificate of the old file says so by its checksum alone.
      #expect(findings(good, rows: hidden, digest: "cd").contains(.digest))
    }
  }

  @Test func `every changed number of a witness is found`() {
    for witness in good.witnesses.indices {
      for place in good.witnesses[witness].indices {
        for by in [-1, 1] {
          var witnesses = good.witnesses
          witnesses[witness][place] += by
          #expect(!findings(certificate(witnesses: witnesses)).isEmpty, "witness \(witness), place \(place)")
        }
      }
    }
    #expect(findings(certificate(witnesses: good.witnesses.map { $0.dropLast() })).contains(.witness(1)))
    #expect(findings(certificate(witnesses: [])).contains(.lineWitness(1)))
  }

  @Test func `every changed line is found`() {
    for place in good.cells.indices {
      let line = good.cells[place]
      var cells = good.cells
      cells[place] = CertifiedCount(cell: line.cell, low: line.high, high: line.high)
      #expect(findings(certificate(cells: cells)) == [.tooHigh(line: place + 1)])
      cells[place] = CertifiedCount(cell: line.cell, low: line.low, high: line.low)
      #expect(findings(certificate(cells: cells)) == [.tooLow(line: place + 1)])
      cells[place] = CertifiedCount(cell: ["TOTAL", "TOTAL"], low: line.low, high: line.high)
      #expect(findings(certificate(cells: cells)).contains(.lineShown(place + 1)))
      cells[place] = CertifiedCount(cell: ["r0", "nowhere"], low: line.low, high: line.high)
      #expect(findings(certificate(cells: cells)) == [.line(place + 1)])
      cells[place] = CertifiedCount(cell: line.cell + ["r0"], low: line.low, high: line.high)
      #expect(findings(certificate(cells: cells)) == [.line(place + 1)])
      cells[place] = CertifiedCount(cell: line.cell, low: -1, high: line.high)
      #expect(findings(certificate(cells: cells)) == [.lineWitness(place + 1)])
      cells[place] = good.cells[(place + 1) % good.cells.count]
      #expect(!findings(certificate(cells: cells)).isEmpty)
      cells.remove(at: place)
      #expect(findings(certificate(cells: cells)) == [])
      #expect(findings(certificate(cells: cells), withTruth: true).count == 1)
    }
  }

  @Test func `a small count that is shown is found`() {
    for line in good.cells {
      var changed = rows
      guard let place = rows.firstIndex(where: { Array($0.dropLast()) == line.cell }) else { continue }
      changed[place][2] = "3"
      #expect(findings(good, rows: changed).contains(.smallShown(row: place + 1)))
    }
  }

  @Test func `another format, threshold, order or file is found`() {
    #expect(findings(certificate(format: 2)) == [.format])
    #expect(findings(certificate(threshold: 1)) == [.threshold])
    #expect(findings(certificate(threshold: 1000)) == [.threshold])
    #expect(!findings(certificate(threshold: 6)).isEmpty)
    #expect(findings(certificate(order: ["column", "row"])) == [.columns])
    #expect(findings(good, digest: "cd") == [.digest])
    #expect(findings(certificate(sensitive: ["age"])) == [.labels(dimension: "age")])
    #expect(
      findings(certificate(groups: ["row": [CertifiedGroup(name: "g", categories: ["r0"])]]))
        == [.labels(dimension: "row")])
  }

  @Test func `rows that are missing, moved, doubled or ragged are found`() {
    #expect(!findings(good, rows: Array(rows.dropLast())).isEmpty)
    #expect(!findings(good, rows: []).isEmpty)
    #expect(!findings(good, rows: [rows[0]]).isEmpty)
    #expect(!findings(good, rows: rows + [rows[1]]).isEmpty)
    var moved = rows
    moved.swapAt(2, 3)
    #expect(!findings(good, rows: moved).isEmpty)
    var ragged = rows
    ragged[4].append("1")
    #expect(findings(good, rows: ragged) == [.row(5)])
    for text in ["", "-1", "1.0", "07", "+7", "…", "99999999999999999999"] {
      var wrong = rows
      wrong[5][2] = text
      #expect(findings(good, rows: wrong) == [.number(row: 6)], "\(text)")
    }
  }

  @Test func `a witness that empties a cell is found, unless its whole group is blank`() throws {
    let names = ["a", "b"]
    let rows =
      [
        ["a", "b", "count"], ["x", "p", ".."], ["x", "q", ".."], ["x", "TOTAL", ".."], ["y", "p", ".."],
        ["y", "q", ".."], ["y", "TOTAL", ".."], ["TOTAL", "p", "20"], ["TOTAL", "q", "20"], ["TOTAL", "TOTAL", "40"],
      ]
    let witnesses = [[1, 0, 19, 20], [6, 5, 14, 15]]
    func findings(_ sensitive: [String], _ rows: [[String]]) -> [CertificateFinding] {
      CertificateVerifier(
        rows: rows, digest: "",
        certificate: ProtectionCertificate(
          threshold: 5, output: "", order: names, witnesses: witnesses,
          cells: [CertifiedCount(cell: ["x", "p"], low: 0, high: 1)], sensitive: sensitive)
      ).verdict().findings
    }
    #expect(findings([], rows) == [.emptied(row: 3, witness: 1)])
    #expect(findings(["b"], rows) == [])
    var shown = rows
    shown[2][2] = "0"
    #expect(findings(["b"], shown).contains(.sum(row: 3, witness: 2)))
  }

  @Test func `a true table that is another one is found`() {
    var truth = InventedTable.file(table)
    truth[3][2] = "41"
    func findings(_ truth: [[String]]) -> [CertificateFinding] {
      CertificateVerifier(rows: rows, digest: "ab", certificate: good, truth: truth).verdict().findings
    }
    #expect(!findings(truth).isEmpty)
    #expect(findings(Array(InventedTable.file(table).dropFirst())).contains(.truth(row: 1)))
    #expect(findings(InventedTable.file(table) + [["r9", "c0", "1"]]) == [.truth(row: 18)])
    #expect(findings(InventedTable.file(table) + [["r0", "c0", "1"]]) == [.truth(row: 18)])
  }
}
