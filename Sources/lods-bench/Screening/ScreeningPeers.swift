import Foundation

/// Other programs on the same corpus, run by `Peers/screening_peers.py`.
struct ScreeningPeers {
  let python: String
  let corpus: CorpusFile

  /// What the script answers with, for each peer.
  private struct Answer: Decodable {
    let name: String
    let found: [String: Int]
    let usual: [String: Int]
    let alarms: Int
    let hardAlarms: Int
    let ends: Int
    let rate: Double
    let kinds: [String]
  }

  /// Runs the script and prints one table, ours beside theirs.
  ///
  /// A dot marks kinds that a peer does not claim to know.
  func show(beside score: ScreeningScore, speed: ScreeningSpeed?) throws {
    // The script's words on standard error come after ours.
    fflush(nil)
    let folder = try BenchFolder()
    let file = folder.path + "/corpus.jsonl"
    try corpus.write(to: file)
    let answers = try JSONDecoder().decode([Answer].self, from: run(BenchProgram.peer("screening_peers.py"), file))
    print("\nrecall % on the same text, the peers beside (a dot: the peer does not claim the kind)\n")
    var table = ResultTable(row: ["kind", "lods"] + answers.map(\.name))
    for kind in PlantedKind.allCases {
      guard let ours = score.found[kind] else { continue }
      let theirs = answers.map { answer in
        let share = Double(answer.found[kind.rawValue] ?? 0) / Double(ours.count)
        return BenchText.decimal(share * 100, places: 1) + (answer.kinds.contains(kind.rawValue) ? "" : " ·")
      }
      table.add(row: [kind.rawValue, BenchText.decimal(ours.share * 100, places: 1)] + theirs)
    }
    for kind in PlantedKind.allCases {
      guard let ours = score.usual[kind] else { continue }
      let theirs = answers.map { answer in
        BenchText.decimal(Double(answer.usual[kind.rawValue] ?? 0) / Double(ours.count) * 100, places: 1)
          + (answer.kinds.contains(kind.rawValue) ? "" : " ·")
      }
      table.add(row: [kind.rawValue + ", as usual", BenchText.decimal(ours.share * 100, places: 1)] + theirs)
    }
    table.add(
      row: ["false alarms per 1,000", BenchText.decimal(score.alarms.share * 1000, places: 1)]
        + answers.map { thousand($0.alarms, score.alarms.count) })
    table.add(
      row: ["… shops, authors, numbers", BenchText.decimal(score.hardAlarms.share * 1000, places: 0)]
        + answers.map { thousand($0.hardAlarms, score.hardAlarms.count) })
    table.add(row: ["notes that ended the process", "0"] + answers.map { "\($0.ends)" })
    table.add(
      row: ["MB/s on ordinary notes", speed.map { BenchText.decimal($0.notesRate, places: 2) } ?? "–"]
        + answers.map { BenchText.decimal($0.rate, places: 2) })
    table.show()
  }

  private func thousand(_ hits: Int, _ count: Int) -> String {
    BenchText.decimal(Double(hits) / Double(max(1, count)) * 1000, places: 1)
  }

  private func run(_ script: String, _ file: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [script, file]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchProblem.usage("the script of the peers failed") }
    return data
  }
}
