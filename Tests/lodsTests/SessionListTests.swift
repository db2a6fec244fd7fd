import Console
import Formats
import Foundation
import HelpDesk
import Testing

@testable import lods

/// `lods session list` on a screen, and the words that name one of its entries.
@Suite struct SessionListTests {
  private static let id = "5f0c3a52-9f0e-4c1b-8a57-3b8f5d1c2e90"
  private static let neighbour = "5f0c3a52-1f0e-4c1b-8a57-3b8f5d1c2e90"

  private func log(_ line: OfficeLine, _ id: String) {
    let words = ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--id", id]
    #expect(line.run(all: words).exitCode == 0)
  }

  @Test func `an id on a narrow screen is whole enough to name the entry`() throws {
    let line = try OfficeLine()
    log(line, Self.id)
    let terminal = Terminal.recording(environment: ["LODS_DATA": line.path], isInteractive: true)
    let context = LodsContext(now: { Date(timeIntervalSince1970: 1_795_258_800) })
    #expect(LodsProgram.make(context).run(["session", "list"], on: terminal) == 0)
    let row = try #require(terminal.output.split(separator: "\n").last)
    #expect(CellWidth.of(String(row)) <= 80)
    let word = try #require(row.split(separator: " ").last)
    #expect(Self.id.hasPrefix(word))
    let reply = line.run("session", "void", String(word), "--because", "practice")
    #expect(reply.exitCode == 0)
    #expect(line.run("session", "list").messages.contains("Ingen registreringer"))
  }

  @Test func `the beginning of an id names an entry where only one begins so`() throws {
    let line = try OfficeLine()
    log(line, Self.id)
    log(line, Self.neighbour)
    #expect(try line.run("session", "show", "5f0c3a52-9", "--json").json()["id"]?.string == Self.id)
    #expect(try line.run("session", "show", "5F0C3A52-1F0E-4C1B", "--json").json()["id"]?.string == Self.neighbour)
    let both = line.run("session", "show", "5f0c3a52", "--json")
    #expect(try both.exitCode == 65 && both.error()["code"]?.string == "ambiguousEntry")
    for word in ["5f0", "5f0c3a52-2", "5f0c3a529", "5f0c-3a52", "x", Self.id + "0"] {
      let reply = line.run("session", "show", word, "--json")
      #expect(try reply.exitCode == 65 && reply.error()["code"]?.string == "unknownEntry", "\(word)")
    }
  }

  @Test func `an empty list tells an empty log from a filter that nothing fits`() throws {
    let line = try OfficeLine()
    #expect(line.run("session", "list", "-t", "passport").messages.contains("lods session log"))
    log(line, Self.id)
    let reply = line.run("session", "list", "-t", "passport")
    #expect(reply.exitCode == 0 && reply.messages.contains("passer på det"))
    let backwards = line.run("session", "list", "--from", "2026-11-21", "--to", "2026-11-01")
    #expect(backwards.exitCode == 64 && backwards.messages.contains("--from"))
  }

  @Test func `a list of one row is told in the singular`() throws {
    let line = try OfficeLine()
    log(line, Self.id)
    log(line, Self.neighbour)
    #expect(line.run("session", "list", "--limit", "1").messages.hasPrefix("Viser 1 registrering, "))
  }

  @Test func `a correction that changes nothing says so`() throws {
    let line = try OfficeLine()
    log(line, Self.id)
    let same = line.run("session", "correct", Self.id, "--level", "2", "--because", "slip")
    #expect(same.exitCode == 0 && same.output.hasPrefix("Sådan stod der allerede:"))
    #expect(line.run("session", "correct", Self.id, "--level", "3", "--because", "slip").output.hasPrefix("Rettet:"))
  }

  @Test func `a note from standard input is one line and no longer than at the desk`() throws {
    let line = try OfficeLine()
    #expect(line.run("setting", "set", "note", "always").exitCode == 0)
    let words = ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--note", "-", "--json"]
    let long = line.run(all: words, input: String(repeating: "æ", count: EntryForm.noteLimit + 1))
    #expect(try long.exitCode == 65 && long.error()["code"]?.string == "tooLong")
    let longest = String(repeating: "æ", count: EntryForm.noteLimit)
    #expect(try line.run(all: words, input: longest + "\n").json()["note"]?.string == longest)
    #expect(try line.run(all: words, input: "gik fint\nprøv igen\n").json()["note"]?.string == "gik fint prøv igen")
  }
}
