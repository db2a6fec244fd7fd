import Identifiers
import Testing

@Suite struct FalseAlarmTests {
  @Test func `of ordinary notes at most five in a thousand are stopped`() {
    var notes = NoteGenerator(seed: 2026)
    let gate = Gate()
    var stopped: [String] = []
    let count = 6000
    for _ in 0..<count {
      let note = notes.next()
      let found = gate.findings(in: note, profile: .note)
      if !found.isEmpty { stopped.append("\(note) \(found.map(\.kind))") }
    }
    #expect(stopped.count * 1000 <= count * 5, "\(stopped.count): \(stopped.prefix(20).joined(separator: "\n"))")
  }
}
