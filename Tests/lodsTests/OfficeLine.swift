import Console
import Formats
import Foundation
import Testing

@testable import lods

/// A command line before an office in a folder of its own, at noon on 21 November 2026, which is removed with it.
final class OfficeLine: Sendable {
  /// What a command said.
  struct Reply {
    let exitCode: Int32
    let output: String
    let messages: String

    /// The output as one JSON document that ends in a newline.
    func json() throws -> JSON {
      #expect(output.hasSuffix("\n"))
      return try JSON(parsing: output)
    }

    /// The `error` of the messages.
    func error() throws -> JSON { try #require(try JSON(parsing: messages)["error"]) }
  }

  let path: String
  private let now: Date
  /// Whoever made the folder takes it away.
  private let isOwner: Bool

  init(country: String = "DK") throws {
    path = NSTemporaryDirectory() + "lods-" + UUID().uuidString
    now = Date(timeIntervalSince1970: 1_795_258_800)
    isOwner = true
    let made = run(
      "init", "--name", "Nordhavn Kommune", "--country", country, "--branch", "Ålsgårde Bibliotek", "--branch",
      "Zonen", "--branch", "Ærø Bibliotek", "--opened", "2024-01-01")
    try #require(made.exitCode == 0, "\(made.messages)")
  }

  /// An office in which some commands were run, each without a fault.
  convenience init(country: String = "DK", after lines: [[String]]) throws {
    try self.init(country: country)
    for words in lines {
      let reply = run(all: words)
      try #require(reply.exitCode == 0, "\(reply.messages)")
    }
  }

  /// The room that courses of the tests are held in.
  static let room = [
    "room", "add", "moede", "--name", "Mødelokalet", "-b", "zonen", "--seats", "12", "--floor", "1", "--access", "lift",
  ]

  private init(path: String, now: Date) {
    self.path = path
    self.now = now
    isOwner = false
  }

  deinit { if isOwner { try? FileManager.default.removeItem(atPath: path) } }

  /// The same office some days later; it lasts no longer than this one.
  func days(later days: Int) -> OfficeLine {
    OfficeLine(path: path, now: now.addingTimeInterval(Double(days) * 86_400))
  }

  func run(_ words: String..., language: String = "da", input: String = "") -> Reply {
    run(all: words, language: language, input: input)
  }

  func run(all words: [String], language: String = "da", input: String = "") -> Reply {
    let now = now
    let terminal = Terminal.recording(input: input, environment: ["LODS_DATA": path, "LANG": language + ".UTF-8"])
    let code = LodsProgram.make(LodsContext(now: { now })).run(words, on: terminal)
    return Reply(exitCode: code, output: terminal.output, messages: terminal.messages)
  }
}
