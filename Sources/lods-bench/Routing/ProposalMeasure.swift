import Foundation

/// How long a caller waits for the first free time: `lods visit request` as a whole process, in the demo's office.
struct ProposalMeasure {
  /// The most seconds that an answer may take.
  private static let bar = 1.0

  let calls: Int

  private struct Place: Decodable {
    let id: String
  }

  func show() throws {
    let base = try BenchFolder()
    let office = base.path + "/office"
    _ = try BenchProgram.run(BenchProgram.lods, ["demo", "--data", office])
    let list = base.path + "/places.json"
    _ = try BenchProgram.run(BenchProgram.lods, ["place", "list", "--data", office, "--json"], output: list)
    let places = try JSONDecoder().decode([Place].self, from: Data(contentsOf: URL(fileURLWithPath: list)))
    try BenchProblem.unless(!places.isEmpty, "the demo has no places")
    // Each call takes its time, so that the next one looks further into a fuller calendar.
    let seconds = try (0..<calls).map { call in
      try BenchProgram.run(
        BenchProgram.lods,
        [
          "visit", "request", places[call % places.count].id, "--data", office, "--task", "mitid-app",
          "--residents", "4", "--no-contact", "--meets", "yes", "--take", "--json",
        ]
      ).seconds
    }.sorted()
    print("")
    var table = ResultTable("the first free time, \(calls) calls", "middle", "worst", "bar")
    table.add(
      "lods visit request, s", BenchText.decimal(seconds[calls / 2]), BenchText.decimal(seconds[calls - 1]),
      BenchText.decimal(Self.bar, places: 0))
    table.show()
    try BenchProblem.unless(
      seconds[calls - 1] < Self.bar, "a caller waits \(BenchText.decimal(seconds[calls - 1])) s for an answer")
  }
}
