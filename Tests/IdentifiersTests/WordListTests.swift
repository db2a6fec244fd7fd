import Foundation
import Testing

@testable import Identifiers

@Suite struct WordListTests {
  @Test func `the embedded lists are what the script writes of the files`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Identifiers")
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
    let written = try Data(contentsOf: copy.appendingPathComponent("EmbeddedNames.swift"))
    let embedded = try Data(contentsOf: sources.appendingPathComponent("EmbeddedNames.swift"))
    #expect(written == embedded, "run Sources/Identifiers/Data/embed.sh")
  }

  @Test func `the packed lists are made of the embedded ones`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Identifiers")
    let packed = try String(contentsOf: sources.appendingPathComponent("EmbeddedLexicon.swift"), encoding: .utf8)
    #expect(packed == LexiconFile.text, "run lods-bench lexicon, as Data/embed.sh says")
  }

  @Test func `looking a word up gives what the lists say of it`() {
    var words: [UInt64: NameWordClass] = [:]
    let lists: [(StaticString, NameWordClass)] = [
      (EmbeddedNames.given, .given), (EmbeddedNames.givenWords, .givenWord), (EmbeddedNames.family, .family),
      (EmbeddedNames.familyWords, .familyWord), (EmbeddedNames.everyday, .everyday), (EmbeddedNames.own, .everyday),
      (EmbeddedNames.places, .place),
    ]
    for (list, kind) in lists {
      for word in list.withUTF8Buffer({ String(decoding: $0, as: UTF8.self) }).split(whereSeparator: \.isWhitespace)
      where !word.contains("-") {
        words[NameLexicon.hash(NameLexicon.letters(word.utf8)), default: []].formUnion(kind)
      }
    }
    #expect(words.count > 15_000)
    // What the list of cues and that of the systems add is no matter here.
    for (hash, kind) in words { #expect(NameLexicon.standard.classes(of: hash).isSuperset(of: kind)) }
    var unknown = 0
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<100_000 where NameLexicon.standard.classes(of: generator.next()) != [] { unknown += 1 }
    #expect(unknown == 0)
  }

  @Test func `every list says where it comes from`() throws {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Identifiers/Data")
    let lists = try FileManager.default.contentsOfDirectory(atPath: data.path).filter { $0.hasSuffix(".txt") }
    #expect(lists.count >= 11)
    for list in lists {
      let text = try String(contentsOf: data.appendingPathComponent(list), encoding: .utf8)
      let head = text.split(separator: "\n").prefix { $0.hasPrefix("#") }.joined(separator: " ")
      #expect(head.contains("for this project") || head.contains("this project's own"), "\(list)")
    }
  }
}
