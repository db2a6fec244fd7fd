/// Says whether a certificate proves a published table, by adding whole numbers and by nothing else.
///
/// It shares no code with what makes tables and certificates: it is given the rows of the published file as texts. Each
/// witness must add up to every number that is shown, and may empty no blank that is known not to be empty. A blank
/// finest cell may be empty only if its group (the sensitive dimensions left out) is blank with its whole breakdown.
/// For each count of the certificate, one witness must hold it at its floor, the number of its finest cells that are
/// not shown as 0, and one at the threshold or above. So nobody can say from the file alone that one of them is small.
///
/// Which blanks are small cannot be seen from the file. With the true table at hand the verifier also finds out whether
/// every small count is listed, every number true, and no witness empties a cell where somebody was.
public struct CertificateVerifier {
  private let certificate: ProtectionCertificate
  private let digest: String
  private let names: [String]
  private let rows: [[String]]
  private let truth: [[String]]?
  // Each dimension's labels, and the finest categories that each stands for.
  private var labels: [[String]] = []
  private var spots: [[String: Int]] = []
  private var nodes: [[[Int]]] = []
  private var shown: [Int?] = []
  private var findings: [CertificateFinding] = []

  /// Takes a published file, the header first, and its certificate.
  ///
  /// - Parameters:
  ///   - digest: the SHA-256 of the published file in hexadecimal digits.
  ///   - truth: the rows of the true table, the header first; nil where it is not at hand.
  public init(rows: [[String]], digest: String, certificate: ProtectionCertificate, truth: [[String]]? = nil) {
    self.certificate = certificate
    self.digest = digest
    names = rows.first ?? []
    self.rows = Array(rows.dropFirst())
    self.truth = truth
  }

  /// Adds everything up.
  public func verdict() -> CertificateVerdict {
    var work = self
    if work.readsHead(), work.readsLabels(), work.readsNumbers() { work.addUp() }
    return CertificateVerdict(
      findings: work.findings, cells: rows.count, blank: work.shown.count { $0 == nil },
      listed: certificate.cells.count, witnesses: certificate.witnesses.count, isComplete: truth != nil)
  }

  private mutating func readsHead() -> Bool {
    if certificate.format != 1 { findings.append(.format) }
    if !(2...100).contains(certificate.threshold) { findings.append(.threshold) }
    if digest.lowercased() != certificate.output.lowercased() { findings.append(.digest) }
    let dimensions = Array(names.dropLast())
    if !(1...4).contains(dimensions.count) || names.last != "count" || dimensions != certificate.order {
      findings.append(.columns)
    }
    for (index, row) in rows.enumerated() where row.count != names.count { findings.append(.row(index + 2)) }
    for name in certificate.sensitive where !dimensions.contains(name) { findings.append(.labels(dimension: name)) }
    return findings.isEmpty
  }

  private mutating func readsLabels() -> Bool {
    var cells = 1
    for (place, name) in names.dropLast().enumerated() {
      var seen: Set<String> = []
      let found = rows.map { $0[place] }.filter { seen.insert($0).inserted }
      let groups = certificate.groups[name] ?? []
      let finest = Array(found.dropLast(groups.count + 1))
      let spots = Dictionary(uniqueKeysWithValues: finest.enumerated().map { ($1, $0) })
      let members = groups.map { group in group.categories.compactMap { spots[$0] } }
      let areSound = zip(groups, members).allSatisfy { Set($1).count == $0.categories.count && !$1.isEmpty }
      guard areSound, !finest.isEmpty, found == finest + groups.map(\.name) + ["TOTAL"] else {
        findings.append(.labels(dimension: name))
        return false
      }
      labels.append(found)
      self.spots.append(Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1, $0) }))
      nodes.append(finest.indices.map { [$0] } + members + [Array(finest.indices)])
      cells = min(cells * found.count, rows.count + 1)
    }
    if cells != rows.count { findings.append(.row(min(cells, rows.count) + 2)) }
    return findings.isEmpty
  }

  private mutating func readsNumbers() -> Bool {
    for (cell, row) in rows.enumerated() {
      let text = row[names.count - 1]
      let number = Int(text)
      if Array(row.dropLast()) != zip(labels, places(of: cell)).map({ $0[$1] }) { findings.append(.row(cell + 2)) }
      if text != "..", number.map({ $0 >= 0 && String($0) == text }) != true { findings.append(.number(row: cell + 2)) }
      if let number, (1..<certificate.threshold).contains(number) { findings.append(.smallShown(row: cell + 2)) }
      shown.append(text == ".." ? nil : number)
    }
    let width = nodes.reduce(1) { $0 * ($1.last?.count ?? 0) }
    let range = 0...2_000_000_000_000
    for (index, witness) in certificate.witnesses.enumerated() {
      if witness.count != width || !witness.allSatisfy(range.contains) { findings.append(.witness(index + 1)) }
    }
    return findings.isEmpty
  }

  /// The line of each cell that has one.
  private mutating func readLines() -> [Int: Int] {
    var lines: [Int: Int] = [:]
    for (line, count) in certificate.cells.enumerated() {
      let places = zip(spots, count.cell).compactMap { $0[$1] }
      let cell = zip(nodes, places).reduce(0) { $0 * $1.0.count + $1.1 }
      guard places.count == nodes.count, count.cell.count == nodes.count, lines[cell] == nil else {
        findings.append(.line(line + 1))
        continue
      }
      lines[cell] = line
      if shown[cell] != nil { findings.append(.lineShown(line + 1)) }
      if !certificate.witnesses.indices.contains(count.low) || !certificate.witnesses.indices.contains(count.high) {
        findings.append(.lineWitness(line + 1))
      }
    }
    return lines
  }

  /// The finest true counts row by row; nil where the true table is not at hand.
  private mutating func readTruth() -> [Int]? {
    guard let truth else { return nil }
    var counts = [Int?](repeating: nil, count: nodes.reduce(1) { $0 * ($1.last?.count ?? 0) })
    if truth.first != names { findings.append(.truth(row: 1)) }
    for (index, row) in truth.enumerated().dropFirst() {
      let places = zip(spots, row).compactMap { $0[$1] }
      let isFinest = places.count == nodes.count && isFinest(places)
      let spot = isFinest ? zip(nodes, places).reduce(0) { $0 * ($1.0.last?.count ?? 0) + $1.1 } : 0
      let count = isFinest && row.count == names.count && counts[spot] == nil ? Int(row[names.count - 1]) : nil
      guard let count, (0...1_000_000_000_000).contains(count) else {
        findings.append(.truth(row: index + 1))
        continue
      }
      counts[spot] = count
    }
    return counts.map { $0 ?? 0 }
  }

  private mutating func addUp() {
    let lines = readLines()
    let counts = readTruth()
    guard findings.isEmpty else { return }
    let cells = rows.indices.filter { isFinest(places(of: $0)) }
    for cell in rows.indices {
      let places = places(of: cell)
      let finest = finest(at: places)
      let sums = certificate.witnesses.map { witness in finest.reduce(0) { $0 + witness[$1] } }
      let value = counts.map { counts in finest.reduce(0) { $0 + counts[$1] } }
      if let number = shown[cell] {
        for (index, sum) in sums.enumerated() where sum != number {
          findings.append(.sum(row: cell + 2, witness: index + 1))
        }
        if let value, value != number { findings.append(.untrue(row: cell + 2)) }
      } else if isFinest(places), let index = sums.firstIndex(of: 0), !isSilent(places) || value ?? 0 > 0 {
        findings.append(.emptied(row: cell + 2, witness: index + 1))
      }
      if let line = lines[cell] {
        let filled = finest.count { spot in counts.map { $0[spot] > 0 } ?? (shown[cells[spot]] != 0) }
        let proof = certificate.cells[line]
        if sums[proof.low] > max(1, filled) { findings.append(.tooHigh(line: line + 1)) }
        if sums[proof.high] < certificate.threshold { findings.append(.tooLow(line: line + 1)) }
      } else if let value, (1..<certificate.threshold).contains(value) {
        findings.append(.unlisted(row: cell + 2))
      }
    }
  }

  // MARK: Where cells stand

  private func places(of cell: Int) -> [Int] {
    var rest = cell
    let places = nodes.reversed().map { list in
      defer { rest /= list.count }
      return rest % list.count
    }
    return places.reversed()
  }

  private func isFinest(_ places: [Int]) -> Bool { zip(places, nodes).allSatisfy { $0 < $1.last?.count ?? 0 } }

  private func finest(at places: [Int]) -> [Int] {
    zip(nodes, places).reduce([0]) { found, next in
      found.flatMap { spot in next.0[next.1].map { spot * (next.0.last?.count ?? 0) + $0 } }
    }
  }

  /// Whether nothing at all is shown of a cell's group: neither its total nor any cell of its breakdown.
  private func isSilent(_ places: [Int]) -> Bool {
    guard !certificate.sensitive.isEmpty else { return false }
    var cells = [0]
    for (dimension, list) in nodes.enumerated() {
      let isBroken = certificate.sensitive.contains(names[dimension])
      let choices = isBroken ? Array(list.indices) : [places[dimension]]
      cells = cells.flatMap { cell in choices.map { cell * list.count + $0 } }
    }
    return cells.allSatisfy { shown[$0] == nil }
  }
}
