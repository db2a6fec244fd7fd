import Formats
import Foundation
import Testing

@testable import lods

/// `lods session` as other programs and people at a desk meet it.
@Suite struct SessionCommandTests {
  static let id = "5f0c3a52-9f0e-4c1b-8a57-3b8f5d1c2e90"

  private func log(_ line: OfficeLine, _ more: String..., input: String = "") -> OfficeLine.Reply {
    line.run(
      all: ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--json"] + more, input: input)
  }

  @Test func `the reply of a log holds what the contract says`() throws {
    let line = try OfficeLine()
    let reply = log(line, "--id", Self.id, "--minutes", "12", "--barrier", "device", "--barrier", "language")
    #expect(reply.exitCode == 0 && reply.messages.isEmpty)
    let json = try reply.json()
    #expect(json["id"]?.string == Self.id)
    #expect(reply.output.components(separatedBy: "\"id\"").count == 2)
    #expect(json["stored"]?.bool == true)
    #expect(json["branch"]?.string == "zonen")
    #expect(json["tasks"] == [["task": "mitid-app", "quantity": 1]])
    #expect(json["level"]?.int == 2)
    #expect(json["channel"]?.string == "desk" && json["outcome"]?.string == "done")
    #expect(json["minutes"]?.int == 12)
    #expect(json["barriers"] == ["device", "language"])
    #expect(json["alone"]?.isNull == true)
    #expect(json["date"]?.string == "2026-11-21" && json["partOfDay"]?.string == "afternoon")
  }

  @Test func `the same entry again is not stored twice and other content is refused`() throws {
    let line = try OfficeLine()
    #expect(log(line, "--id", Self.id).exitCode == 0)
    let again = log(line, "--id", Self.id)
    #expect(again.exitCode == 0)
    #expect(try again.json()["stored"]?.bool == false)
    let other = log(line, "--id", Self.id, "--minutes", "5")
    #expect(other.exitCode == 65 && other.output.isEmpty)
    #expect(try other.error()["code"]?.string == "otherContent")
    #expect(try line.run("session", "list", "--json").json().array?.count == 1)
  }

  @Test(arguments: ["2026-02-30", "2026-11-20T25:00", "2026-11-20T10:30:00", "i går"])
  func `a time that does not exist or cannot be read is answered with how to write one`(time: String) throws {
    let line = try OfficeLine()
    let reply = log(line, "--at", time)
    #expect(reply.exitCode == 64 && reply.output.isEmpty)
    let fault = try reply.error()
    #expect(fault["code"]?.string == "unfitDate" && fault["field"]?.string == "at")
    let sentence = try #require(fault["message"]?.string)
    #expect(sentence.contains("2026-11-20T10:30 eller") && !sentence.contains(time + "."))
    #expect(try line.run("session", "list", "--json").json().array?.isEmpty == true)
  }

  @Test func `a repeat that was stored before says so`() throws {
    let line = try OfficeLine()
    #expect(log(line).exitCode == 0)
    #expect(line.run("session", "repeat", "--id", Self.id).output.hasPrefix("Gemt:"))
    let again = line.run("session", "repeat", "--id", Self.id)
    #expect(again.exitCode == 0 && again.output.hasPrefix("Var allerede gemt:"))
    #expect(try line.run("session", "list", "--json").json().array?.count == 2)
  }

  @Test func `a number that could be a person's is refused in every field and never said again`() throws {
    let line = try OfficeLine()
    let number = "010170-1234"
    let options = [
      "--id", "--at", "--task", "--outcome", "--level", "--suggested",
      "--suggested-by", "--other-because", "--channel", "--minutes", "--barrier", "--alone",
      "--contact", "--pathway", "--reason", "--area", "--age", "--helped-in", "--persons", "--count", "--effort",
      "--campaign", "--desk", "--branch", "--note",
    ]
    for option in options {
      for spelled in [number, "0101701234", "x010170-1234"] {
        let reply = log(line, option, spelled)
        #expect([64, 65].contains(reply.exitCode), "\(option) \(spelled)")
        #expect(!(reply.output + reply.messages).contains("0170"), "\(option)")
      }
    }
    let plain = log(line, number)
    #expect(plain.exitCode == 64 && !plain.messages.contains("0170"))
    let note = log(line, "--note", "-", input: "ring til \(number) i morgen\n")
    #expect(note.exitCode == 65 && !note.messages.contains("0170"))
    #expect(try line.run("session", "list", "--json").json().array?.isEmpty == true)
    let files = try FileManager.default.contentsOfDirectory(atPath: line.path)
    for file in files where !file.hasPrefix(".") {
      guard let data = FileManager.default.contents(atPath: line.path + "/" + file) else { continue }
      for spelled in ["0170-1234", "0101701234"] { #expect(data.range(of: Data(spelled.utf8)) == nil, "\(file)") }
    }
  }

  @Test func `an unknown branch, task or level is named with the nearest known`() throws {
    let line = try OfficeLine()
    let branch = log(line, "--branch", "zone")
    #expect(try branch.exitCode == 65 && branch.error()["nearest"]?.string == "zonen")
    let task = log(line, "--task", "mitdi-app")
    #expect(try task.exitCode == 65 && task.error()["nearest"]?.string == "mitid-app")
    let level = line.run("session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "7", "-o", "done")
    #expect(level.exitCode == 64)
    #expect(level.messages.contains("0, 1, 2, 3, 4"))
  }

  @Test(arguments: [
    ("2026-11-22", "inFuture"), ("2026-11-21T13:00", "inFuture"), ("2023-12-31", "branchNotYetOpen"),
    ("2026-03-29T02:30", "hourSkipped"), ("2026-10-25T02:30", "hourRepeated"),
  ])
  func `a time that cannot be is refused`(time: String, code: String) throws {
    let line = try OfficeLine()
    let reply = log(line, "--at", time)
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == code)
  }

  @Test func `30 February is no date and a repeated hour is told apart by its offset`() throws {
    let line = try OfficeLine()
    #expect(log(line, "--at", "2026-02-30").exitCode == 64)
    #expect(log(line, "--at", "2026-10-25T02:30+01:00").exitCode == 0)
    #expect(log(line, "--at", "2026-10-25T02:30+02:00").exitCode == 0)
  }

  @Test func `a backlog is one entry that stands for many`() throws {
    let line = try OfficeLine()
    let reply = log(line, "--count", "7", "--at", "2026-11-20T10:30", "--approximate")
    let json = try reply.json()
    #expect(json["count"]?.int == 7 && json["approximate"]?.bool == true)
    #expect(!reply.output.contains("10:30"))
  }

  @Test func `undo takes the desk's last entry back and repeat logs it again`() throws {
    let line = try OfficeLine()
    #expect(log(line, "--desk", "nord", "--minutes", "9").exitCode == 0)
    let again = line.run("session", "repeat", "--desk", "nord", "--json")
    #expect(try again.json()["minutes"]?.int == 9)
    #expect(try line.run("session", "list", "--json").json().array?.count == 2)
    #expect(line.run("session", "undo", "--desk", "syd").exitCode == 65)
    #expect(line.run("session", "undo", "--desk", "nord").exitCode == 0)
    #expect(try line.run("session", "list", "--json").json().array?.count == 1)
  }

  @Test func `a correction changes what is given, and a void entry counts nowhere`() throws {
    let line = try OfficeLine()
    #expect(log(line, "--id", Self.id, "--minutes", "9").exitCode == 0)
    #expect(line.run("session", "correct", Self.id, "--level", "3").exitCode == 64)
    let corrected = line.run(
      "session", "correct", Self.id, "--level", "3", "--clear", "minutes", "--because", "wrong-level", "--json")
    let json = try corrected.json()
    #expect(json["level"]?.int == 3 && json["minutes"]?.isNull == true && json["revision"]?.int == 1)
    #expect(line.run("session", "void", Self.id, "--because", "double").exitCode == 0)
    #expect(try line.run("session", "list", "--json").json().array?.isEmpty == true)
    #expect(try line.run("session", "list", "--all", "--json").json()[0]?["void"]?.bool == true)
    #expect(try line.run("session", "show", Self.id, "--json").json()["void"]?.bool == true)
    #expect(line.run("session", "show", "nonsense").exitCode == 65)
  }

  @Test func `rows leave the house for internal use only, and it is noted`() throws {
    let line = try OfficeLine()
    #expect(log(line, "--id", Self.id).exitCode == 0)
    #expect(line.run("session", "export").exitCode == 77)
    let csv = line.run("session", "export", "--for", "internal")
    #expect(csv.output.hasPrefix("id,date,precision,") && csv.output.contains(Self.id))
    let excel = line.run("session", "export", "--for", "internal", "--format", "excel")
    #expect(excel.output.hasPrefix("\u{FEFF}id;date;") && excel.output.contains("21-11-2026"))
    #expect(line.run("doctor", "--json").output.contains("\"check\":\"audit\""))
  }

  @Test func `a note needs the field to be on and must be without persons`() throws {
    let line = try OfficeLine()
    #expect(try log(line, "--note", "-", input: "printer drillede").error()["code"]?.string == "fieldOff")
    #expect(line.run("setting", "set", "note", "always").exitCode == 0)
    #expect(try log(line, "--note", "-", input: "printer drillede\n").json()["note"]?.string == "printer drillede")
    let refused = log(line, "--note", "-", input: "skriv til anna@example.org")
    #expect(try refused.exitCode == 65 && refused.error()["code"]?.string == "refusedText")
    #expect(!refused.messages.contains("anna"))
  }
}
