import Identifiers

/// How the gate does on a corpus.
struct ScreeningScore: Sendable {
  /// False alarms allowed in a thousand ordinary notes.
  static let alarmBar = 5.0

  private(set) var found: [PlantedKind: Proportion] = [:]
  private(set) var usual: [PlantedKind: Proportion] = [:]
  private(set) var alarms = Proportion()
  private(set) var hardAlarms = Proportion()
  private(set) var misses: [CorpusNote] = []
  private(set) var falseAlarms: [(note: CorpusNote, findings: [Finding])] = []

  /// Screens a note.
  ///
  /// A finding that makes the gate refuse counts, whatever its kind, where it touches the identifier.
  mutating func add(_ note: CorpusNote, gate: Gate) {
    let findings = ScreeningScore.findings(in: note.text, gate: gate)
    switch note.sort {
    case .ordinary:
      alarms.add(!findings.isEmpty)
      if !findings.isEmpty { falseAlarms.append((note, findings)) }
    case .hard: hardAlarms.add(!findings.isEmpty)
    case .planted(let kind):
      let hit = findings.contains { touches($0, note) }
      found[kind, default: Proportion()].add(hit)
      if !hit { misses.append(note) }
    case .usual(let kind): usual[kind, default: Proportion()].add(findings.contains { touches($0, note) })
    }
  }

  private func touches(_ finding: Finding, _ note: CorpusNote) -> Bool {
    finding.from < note.span.upperBound && finding.to > note.span.lowerBound
  }

  /// What the gate refuses a note for.
  static func findings(in text: String, gate: Gate) -> [Finding] {
    do {
      _ = try gate.admit(text, as: .note)
      return []
    } catch {
      return error.findings
    }
  }

  /// The kinds whose bar is missed, and whether the false alarms are too many.
  var missedBars: [String] {
    let kinds = PlantedKind.allCases.filter { kind in
      guard let bar = kind.bar, let found = found[kind] else { return false }
      return found.share < bar
    }
    let tooMany = alarms.count > 0 && alarms.share * 1000 > ScreeningScore.alarmBar
    return kinds.map(\.rawValue) + (tooMany ? ["false alarms"] : [])
  }
}
