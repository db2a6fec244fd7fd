import Foundation
import Identifiers
import Language
import Municipality
import Testing

@Suite struct CatalogueFreshnessTests {
  private static let catalogues = Country.allCases

  private var sources: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Municipality")
  }

  @Test func `The embedded catalogue is what the script writes of the documents`() throws {
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
    let written = try Data(contentsOf: copy.appendingPathComponent("EmbeddedCatalogue.swift"))
    let embedded = try Data(contentsOf: sources.appendingPathComponent("EmbeddedCatalogue.swift"))
    #expect(written == embedded, "run Sources/Municipality/Data/embed.sh")
  }

  @Test(arguments: zip(Country.allCases, ["denmark", "sweden"]))
  func `The embedded text holds the tasks of the document`(_ country: Country, _ name: String) throws {
    let document = try Data(contentsOf: sources.appendingPathComponent("Data/\(name).json"))
    let read = try Catalogue.read(document)
    let embedded = Catalogue.of(country)
    #expect(read.country == country)
    #expect(embedded.country == country)
    #expect(read.tasks.map(\.id) == embedded.tasks.map(\.id))
    #expect(read.tasks.map(\.name) == embedded.tasks.map(\.name))
    #expect(Catalogue.edition(of: country) == read.edition)
    #expect(read.edition.year >= 2026)
  }

  @Test(arguments: zip(Country.allCases, [45, 35]))
  func `A catalogue has the tasks of its country`(_ country: Country, _ least: Int) {
    #expect(Catalogue.of(country).tasks.count >= least)
  }

  @Test(arguments: catalogues) func `Every code of a catalogue is one and stands once`(_ country: Country) {
    let catalogue = Catalogue.of(country)
    let tasks = catalogue.tasks.map(\.id)
    let groups = catalogue.groups.map(\.id)
    #expect(Set(tasks).count == tasks.count)
    #expect(Set(groups).count == groups.count)
    #expect((tasks + groups).filter { Code<OfficeTask>($0) == nil } == [])
  }

  @Test(arguments: catalogues) func `Every task has a group, and every group a task`(_ country: Country) {
    let catalogue = Catalogue.of(country)
    #expect(Set(catalogue.tasks.map(\.parent)) == Set(catalogue.groups.map(\.id)))
  }

  @Test(arguments: catalogues) func `The quick list has nine different tasks`(_ country: Country) {
    let catalogue = Catalogue.of(country)
    #expect(catalogue.quick.count == 9)
    #expect(Set(catalogue.quick).count == 9)
    #expect(Set(catalogue.quick).isSubset(of: catalogue.tasks.map(\.id)))
  }

  @Test(arguments: catalogues) func `No text is missing in any language`(_ country: Country) {
    for (task, wordings) in wordings(country) {
      let blank = wordings.filter { $0.all.contains { $0.allSatisfy(\.isWhitespace) } }
      #expect(blank == [], "\(task)")
    }
    for task in Catalogue.of(country).tasks {
      #expect(!task.card.may.isEmpty && !task.card.mayNot.isEmpty, "\(task.id)")
      #expect((1...3).contains(task.complexity), "\(task.id)")
      #expect(!task.words.da.isEmpty && !task.words.sv.isEmpty && !task.words.en.isEmpty, "\(task.id)")
    }
  }

  @Test(arguments: catalogues) func `A name fits its column in every language`(_ country: Country) {
    let tooLong = Catalogue.of(country).tasks.filter { task in
      task.name.all.contains { $0.count > OfficeTask.nameLimit }
    }
    #expect(tooLong.map(\.id) == [])
  }

  @Test(arguments: catalogues) func `What is called verified names its source`(_ country: Country) {
    for task in Catalogue.of(country).tasks {
      #expect(!task.card.verified || !task.card.source.isEmpty, "\(task.id)")
      #expect(task.alternative.map { !$0.verified || !$0.source.isEmpty } ?? true, "\(task.id)")
    }
  }

  @Test(arguments: catalogues) func `No text has a number shaped as KLE's, which we may not ship`(_ country: Country) {
    let found = texts(country).filter { $0.text.contains(/\b\d\d\.\d\d(\.\d\d)?\b/) }
    #expect(found.map(\.task) == [])
  }

  @Test(arguments: catalogues) func `Nothing in a catalogue looks like something about a person`(_ country: Country) {
    let gate = Gate()
    let found = texts(country).filter { !gate.findings(in: $0.text, profile: .note).isEmpty }
    #expect(found.map(\.text) == [])
  }

  @Test(arguments: catalogues) func `Every country says what anybody may ask for, and where that was read`(
    _ country: Country
  ) {
    let rules = Catalogue.of(country).publicAccess
    #expect(Set(rules.map(\.role)).isSuperset(of: [.right, .limit]))
    #expect(rules.allSatisfy { !$0.source.isEmpty && $0.checkedOn.year >= 2026 })
    #expect(rules.allSatisfy { rule in rule.what.all.allSatisfy { $0.hasSuffix(".") } })
    // What no source confirms is there too, and is marked.
    #expect(rules.contains(where: \.verified) && rules.contains { !$0.verified })
  }

  @Test func `A document without its rules on public access is not read`() throws {
    let document = try String(
      contentsOf: sources.appendingPathComponent("Data/denmark.json"), encoding: .utf8)
    for (old, new) in [("\"publicAccess\"", "\"access\""), ("\"role\": \"limit\"", "\"role\": \"maybe\"")] {
      #expect(document.contains(old))
      #expect(throws: DecodingError.self) { try Catalogue.read(Data(document.replacing(old, with: new).utf8)) }
    }
  }

  private func wordings(_ country: Country) -> [(task: String, wordings: [Wording])] {
    let catalogue = Catalogue.of(country)
    return [("catalogue", [catalogue.note] + catalogue.groups.map(\.name))]
      + catalogue.publicAccess.map { ("publicAccess", [$0.law, $0.what]) }
      + catalogue.tasks.map { task in
        let other = task.alternative.map { [$0.what, $0.decidedBy] } ?? []
        return (task.id, [task.name] + task.card.may + task.card.mayNot + other)
      }
  }

  private func texts(_ country: Country) -> [(task: String, text: String)] {
    wordings(country).flatMap { task, wordings in wordings.flatMap(\.all).map { (task, $0) } }
      + Catalogue.of(country).tasks.flatMap { task in
        (task.words.all + [task.card.source, task.alternative?.source ?? "", task.alternative?.law ?? ""])
          .map { (task.id, $0) }
      }
  }
}
