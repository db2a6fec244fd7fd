import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Testing

@testable import Triage
@testable import lods

/// A municipality's own model: installed, used everywhere, and taken away again.
@Suite struct TriageModelCommandTests {
  private let line: OfficeLine

  init() throws { line = try OfficeLine() }

  private static let shipped = String(decoding: TriageModel.document(for: .denmark), as: UTF8.self)

  /// The shipped document with texts changed; each must be there.
  private static func document(_ changes: (String, String)...) throws -> String {
    var text = shipped.replacing("\"id\": \"dk-2026-2\"", with: "\"id\": \"nordhavn-1\"")
    for (old, new) in changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    return text
  }

  private func install(_ document: String, _ words: String...) -> OfficeLine.Reply {
    line.run(all: ["triage", "model", "install", "-"] + words, input: document)
  }

  private func running() throws -> JSON { try line.run("triage", "model", "show", "--json").json() }

  private func level() throws -> Int? {
    try line.run(
      "triage", "advise", "-t", "mitid-app", "--role", "borgerservice", "--json", "--answers",
      "before=alone,foundation=all,barriers=none,learn=no,deadline=no"
    ).json()["level"]?.int
  }

  @Test func `the shipped model runs from the beginning`() throws {
    #expect(try running()["own"]?.bool == false)
    #expect(try running()["since"] == .null)
    let shown = line.run("triage", "model", "show")
    #expect(shown.output == Self.shipped || shown.output == Self.shipped + "\n")
    #expect(shown.messages.contains("dk-2026-2, der følger med programmet, fra begyndelsen"))
  }

  @Test func `an own model advises, is shown with its day, and goes when it is removed`() throws {
    let before = try #require(try level())
    let own = try Self.document(("\"complexity\": [0, 1, 2]", "\"complexity\": [2, 3, 4]"))
    let reply = install(own)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.contains("nordhavn-1 kører fra nu af"))
    #expect(try #require(try level()) > before)
    #expect(try running()["model"]?.string == "nordhavn-1")
    #expect(try running()["own"]?.bool == true)
    #expect(try running()["since"]?.string == "2026-11-21")
    #expect(line.run("triage", "paths").output.contains("nordhavn-1"))
    // What is shown can be installed again as it is.
    let shown = line.run("triage", "model", "show").output
    #expect(try JSON(parsing: shown) == JSON(parsing: own))
    #expect(line.run("triage", "model", "diff", "-", input: own).output.contains("samme råd"))
    #expect(line.days(later: 3).run("triage", "model", "remove").output.contains("dk-2026-2"))
    #expect(try level() == before)
    #expect(try running()["since"]?.string == "2026-11-24")
    #expect(line.run("triage", "model", "remove").output.contains("kører allerede"))
  }

  @Test func `the audit has a row for each change, and none for what was refused`() throws {
    func rows() throws -> [String] {
      try #require(try line.run("audit", "list", "--json").json().array).compactMap { $0["subject"]?.string }
    }
    _ = install(try Self.document())
    _ = install("{")
    _ = line.run("triage", "model", "remove")
    _ = line.run("triage", "model", "remove")
    #expect(try rows().filter { $0.contains("triage") }.sorted() == ["triage model", "triage model removed"])
    #expect(line.run("audit", "verify").exitCode == 0)
  }

  @Test func `what is wrong is told with its line and place, and the running model stays`() throws {
    _ = install(try Self.document())
    let faults = [
      (String(Self.shipped.prefix(2000)), "Er det klippet af"),
      (try Self.document(("\"penHolder\": 5", "\"penHolder\": 9")), "limits"),
      (try Self.document(("\"format\": 1", "\"format\": 2")), "format 1"),
      (try Self.document(("\"country\": \"DK\"", "\"country\": \"SE\"")), "4: country"),
      (Self.shipped.replacing("\"complexity\": [0, 1, 2]", with: "\"complexity\": [0, 1, 3]"), "3: id"),
      (try Self.document(("\"complexity\": [0, 1, 2]", "\"complexity\": [1, 1, 3]")), "3: id"),
      (try Self.document(("\"note\": {", "\"note\": {\"no\": \"x\", ")), "Er det stavet rigtigt"),
    ]
    for (document, words) in faults {
      let reply = install(document)
      #expect(reply.exitCode == 65, "\(words)")
      #expect(reply.messages.contains(words), "\(words): \(reply.messages)")
      #expect(try running()["model"]?.string == "nordhavn-1")
    }
  }

  @Test func `a broken law is shown by the two sets of answers`() throws {
    let reply = install(
      try Self.document(("\"id\": \"never\",\n     \"points\": 2", "\"id\": \"never\",\n     \"points\": 0")))
    #expect(reply.exitCode == 65)
    #expect(reply.messages.contains("Mere behov må aldrig give en lavere hjælpegrad."))
    #expect(reply.messages.contains("before=with-help") && reply.messages.contains("before=never"))
    #expect(try running()["own"]?.bool == false)
  }

  @Test func `a person in a text is refused by line and place and never repeated, however it is written`() throws {
    for secret in [
      "CPR 211062-5629", "CPR 211062\\u002d5629", "vera@example.org", "Kontakt Vera Prøvensen, Stengade 59",
    ] {
      let reply = install(try Self.document(("Har borgeren gjort det her før?", secret)))
      #expect(reply.exitCode == 65, "\(secret)")
      #expect(reply.messages.contains("questions[0].text.da"), "\(reply.messages)")
      #expect(!reply.messages.contains("5629") && !reply.messages.contains("Prøvensen"))
    }
    for name in ["desk.sqlite", "desk.sqlite-wal"] {
      let bytes = FileManager.default.contents(atPath: line.path + "/" + name) ?? Data()
      #expect(bytes.range(of: Data("vera@example.org".utf8)) == nil)
    }
  }

  @Test func `a document of more than a megabyte is refused before it is read`() throws {
    let long = try Self.document() + String(repeating: " ", count: TriageModelReader.mostBytes)
    for command in ["install", "check", "diff"] {
      let reply = line.run("triage", "model", command, "-", input: long)
      #expect(reply.exitCode == 65)
      #expect(reply.messages.contains("for stort"))
    }
  }

  @Test(arguments: ["DK", "SE"], LanguageCode.allCases)
  func `the card names every question with its sources, what it is never for, and how it was tested`(
    country: String, language: LanguageCode
  ) throws {
    let line = try OfficeLine(country: country)
    let model = try TriageModel.shipped(for: try #require(Country(rawValue: country)))
    let markdown = line.run("triage", "model", "card", "--format", "markdown", language: language.rawValue).output
    let text = line.run("triage", "model", "card", language: language.rawValue).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for form in [markdown, text] {
      #expect(form.contains(ModelCardPhrase.never.wording[language]))
      #expect(form.contains(model.note[language]))
      for law in TriageLaw.allCases { #expect(form.contains(law.wording[language])) }
      for names in model.questions.map(\.sources) + model.gates.map(\.sources) {
        for name in names {
          let source = try #require(model.sources.first { $0.id == name })
          #expect(form.contains(source.title))
          #expect(form.contains(DayText.short(source.checked, in: language)))
        }
      }
      #expect(!form.contains("{"))
    }
    let json = try line.run("triage", "model", "card", "--json").json()
    #expect(json["holds"]?.bool == true)
    // The references were written to the shipped model.
    #expect(json["casesAlike"]?.int == json["cases"]?.int)
  }

  @Test func `the card of an own model says whose it is, and counts the cases it answers otherwise`() throws {
    _ = install(try Self.document(("\"complexity\": [0, 1, 2]", "\"complexity\": [4, 5, 6]")))
    let json = try line.run("triage", "model", "card", "--json").json()
    #expect(json["own"]?.bool == true)
    #expect(try #require(json["casesAlike"]?.int) < #require(json["cases"]?.int))
    #expect(line.run("triage", "model", "card").output.contains("kommunens egen"))
  }

  @Test(arguments: Country.allCases)
  func `every text of the shipped models passes the gate`(country: Country) throws {
    let model = try TriageModel.shipped(for: country)
    #expect(throws: Never.self) {
      _ = try ScreenedModel(TriageModel.document(for: country), for: country, running: model)
    }
  }
}
