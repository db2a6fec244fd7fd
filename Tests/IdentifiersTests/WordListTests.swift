import Foundation
import Testing

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
