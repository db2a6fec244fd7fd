import Foundation
import Identifiers
import Language
import Municipality
import Testing

@testable import Office
@testable import Outreach

@Suite struct PrepTests {
  private var sources: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Outreach/Prep")
  }

  @Test func `the embedded guide is what the script writes of the documents`() throws {
    let copy = URL(fileURLWithPath: NSTemporaryDirectory() + "lods-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(
      at: sources.appendingPathComponent("Data"), to: copy.appendingPathComponent("Data"))
    let script = Process()
    script.executableURL = URL(fileURLWithPath: "/bin/sh")
    script.arguments = [copy.appendingPathComponent("Data/embed.sh").path]
    try script.run()
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    let written = try Data(contentsOf: copy.appendingPathComponent("EmbeddedPrep.swift"))
    #expect(written == (try Data(contentsOf: sources.appendingPathComponent("EmbeddedPrep.swift"))))
  }

  @Test(arguments: Country.allCases) func `every line is whole, its tasks are there, and a rule names its source`(
    _ country: Country
  ) throws {
    let guide = PrepGuide.of(country)
    #expect(guide.country == country && Set(guide.items.map(\.id)).count == guide.items.count)
    let tasks = Set(Catalogue.of(country).tasks.map(\.id))
    let gate = Gate()
    for item in guide.items {
      #expect(!item.text.all.contains { $0.allSatisfy(\.isWhitespace) }, "\(item.id)")
      #expect(Set(item.tasks).isSubset(of: tasks), "\(item.id)")
      #expect(!item.verified || (item.kind == .rule && !item.source.isEmpty), "\(item.id)")
      #expect(item.text.all.allSatisfy { gate.findings(in: $0, profile: .note).isEmpty }, "\(item.id)")
    }
  }

  @Test
  func `the sheet tells of identity papers where MitID is issued and nowhere else, and says what is not confirmed`()
    throws
  {
    let test = try OutreachOffice()
    let place = try test.place("bakkely")
    func sheet(_ tasks: [String], _ country: Country = .denmark, _ language: LanguageCode = .da) throws -> String {
      let visit = try test.visit(place) { if country == .denmark { $0.tasks = tasks } }
      return PrepSheet(visit, place: "Bakkely", tasks: [], country: country, language: language).text
    }
    let issuing = try sheet(["mitid-issue"])
    #expect(issuing.contains("Et vidne er fyldt 18 år") && issuing.contains("(ikke bekræftet)"))
    #expect(issuing.contains("digst.dk"))
    let other = try sheet(["mitid-app"])
    #expect(!other.contains("vidne") && !other.contains("ikke bekræftet") && other.contains("sit eget MitID"))
    #expect(try sheet([], .sweden, .sv).contains("(inte bekräftat)"))
  }
}
