import Formats
import Foundation
import Testing

@testable import lods

/// One sheet from the desk to the report, each word that the clerk reads on the way.
@Suite struct SheetWalkTests {
  @Test func `a sheet typed as a desk would goes from draft to report`() throws {
    let line = try OfficeLine()
    let sheet = line.path + "/oktober.csv"
    // As Danish Excel saves "CSV": Windows-1252 and CRLF.
    let bytes = SheetWalk.sheet.replacing("\n", with: "\r\n").unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
    try Data(bytes).write(to: URL(fileURLWithPath: sheet))
    let mapping = line.path + "/oktober.json"
    func take(_ file: String, _ words: String...) -> OfficeLine.Reply {
      line.run(all: ["session", "import", file, "--mapping", mapping] + words)
    }

    let draft = line.run("session", "import", sheet, "--suggest-mapping")
    #expect(draft.messages == SheetWalk.draft)
    try draft.output.write(toFile: mapping, atomically: true, encoding: .utf8)
    let dry = take(sheet, "--dry-run")
    #expect(dry.exitCode == 65)
    #expect(dry.output == SheetWalk.dryRun)
    #expect(take(sheet).messages == SheetWalk.refused)

    let some = take(sheet, "--skip-invalid")
    #expect(some.exitCode == 0)
    #expect(some.messages.replacing(line.path, with: "MAPPE") == SheetWalk.skipped)
    let rejects = line.path + "/oktober-afvist.csv"
    let refused = String(decoding: try Data(contentsOf: URL(fileURLWithPath: rejects)), as: UTF8.self)
    #expect(refused == "\u{FEFF}" + SheetWalk.setAside.replacing("\n", with: "\r\n"))
    try refused.replacing("32/10", with: "8/10").write(toFile: rejects, atomically: true, encoding: .utf8)
    #expect(take(rejects).output.contains("Nye registreringer: 1 (1 ekspedition)"))

    let mended = line.path + "/oktober rettet.csv"
    try SheetWalk.sheet.replacing("32/10", with: "8/10").write(toFile: mended, atomically: true, encoding: .utf8)
    #expect(take(mended).output == SheetWalk.again)
    // "E-boks" meant the post of firms: a better mapping does not count the row twice.
    let better = draft.output.replacing(
      "\"E-boks\": \"digital-post-read\"", with: "\"E-boks\": \"private-mail\"")
    try better.write(toFile: mapping, atomically: true, encoding: .utf8)
    #expect(take(mended).messages == SheetWalk.remapped)
    #expect(take(mended, "--replace").output == SheetWalk.replaced)

    let report = line.run("report", "desk", "--period", "2026-10", "--for", "internal")
    #expect(report.exitCode == 0)
    #expect(report.output.contains("• 10 ekspeditioner i oktober 2026."))
    #expect(report.output.contains(SheetWalk.tasks))
    #expect(report.output.contains("e-Boks og mit.dk: post fra firmaer"))
  }

  @Test(arguments: [
    ("oktober.csv", "ark"), ("IT-hjaelp oktober 2026 (2) rettet.csv", "it-hjaelp"),
    ("Optælling_Nord_uge42.csv", "optaelling-nord"),
    ("hornbæk-marts-kopi.csv", "hornbaek"),
  ])
  func `a source is named after the sheet and not after its month`(file: String, source: String) {
    #expect(SourceName.suggested(by: String(file.prefix { $0 != "." })) == source)
  }
}
