import Console
import Formats
import Foundation
import Language
import Testing

@testable import lods

@Suite struct RouteCommandTests {
  private let folder = NSTemporaryDirectory() + "lods-route-" + UUID().uuidString

  private let file = """
    TINY
    VEHICLE
    NUMBER CAPACITY
    2 10
    CUSTOMER
    CUST NO. XCOORD. YCOORD. DEMAND READY TIME DUE DATE SERVICE TIME
    0 0 0 0 0 100 0
    1 3 4 5 0 50 10
    2 1 1 6 20 60 10
    """

  private func write(_ text: String, _ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    return folder + "/" + name
  }

  /// Runs without an office: routes of files need none.
  private func run(_ words: String..., language: String = "da") -> OfficeLine.Reply {
    let terminal = Terminal.recording(input: "", environment: ["LANG": language + ".UTF-8"])
    let code = LodsProgram.make(LodsContext(now: { .distantPast })).run(["route"] + words, on: terminal)
    return OfficeLine.Reply(exitCode: code, output: terminal.output, messages: terminal.messages)
  }

  @Test func `a file is solved for a time, and its solution passes the check`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write(file, "tiny.txt")
    let solution = folder + "/tiny.sol"
    let reply = run("solve", path, "--seconds", "0.2", "--seed", "1", "--solution", solution, "--json")
    #expect(reply.exitCode == 0)
    #expect(reply.messages.isEmpty)
    let json = try reply.json()
    #expect(json["cost"]?.double == 12.8)
    #expect(json["routes"]?.int == 2)
    #expect(json["feasible"]?.bool == true)
    #expect(json["seconds"]?.double == 0.2)
    #expect(try String(contentsOfFile: solution, encoding: .utf8).hasSuffix("Cost 12.8\n"))
    let check = run("check", path, solution, "--json")
    #expect(check.exitCode == 0)
    #expect(try check.json()["cost"]?.double == 12.8)
    #expect(try check.json()["stated"]?.double == 12.8)
    #expect(run("check", path, solution).output == "Løsningen holder alle regler: 2 stop, 2 ruter, længde 12,8.\n")
  }

  @Test func `without a file for it the solution goes to the screen`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let reply = run("solve", try write(file, "tiny.txt"), "--seconds", "0.1", language: "en")
    #expect(reply.exitCode == 0)
    #expect(reply.output.hasPrefix("Route #1: "))
    #expect(reply.messages.hasSuffix("The solution keeps all rules: 2 stops, 2 routes, length 12.8.\n"))
  }

  @Test func `a broken rule is named and ends with 65`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write(file, "tiny.txt")
    let solution = try write("Route #1: 2 1\nCost 11\n", "bad.sol")
    let reply = run("check", path, solution)
    #expect(reply.exitCode == 65)
    #expect(reply.output.hasPrefix("Rute 1: lasten er 1 for stor\n"))
    #expect(reply.output.hasSuffix("længde 10.\nFilen med løsningen siger selv 11.\n"))
    let json = try run("check", path, solution, "--json").json()
    #expect(json["feasible"]?.bool == false)
    #expect(json["broken"]?[0]?["rule"]?.string == "capacity")
    #expect(json["broken"]?[0]?["amount"]?.double == 1)
  }

  @Test func `what nobody can reach is left out, named, and ends with 65`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write(file.replacing("2 1 1 6 20 60 10", with: "2 1 1 16 20 60 10"), "heavy.txt")
    let reply = run("solve", path, "--seconds", "0.1", "--solution", folder + "/x.sol")
    #expect(reply.exitCode == 65)
    #expect(reply.messages.contains("stop 2 mangler helt eller delvis"))
    #expect(try String(contentsOfFile: folder + "/x.sol", encoding: .utf8) == "Route #1: 1\nCost 10.0\n")
  }

  @Test func `a file that is wrong is told with its line`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write(file.replacing("20 60 10", with: "60 20 10"), "closed.txt")
    let reply = run("solve", path, "--json")
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == "closesBeforeOpening")
    #expect(try reply.error()["message"]?.string?.hasPrefix("Filen, linje 9: ") == true)
    #expect(run("solve", folder + "/none.txt").exitCode == 66)
    #expect(run("solve", path, "--seconds", "0").exitCode == 64)
    #expect(run("solve").exitCode == 64)
    let good = try write(file, "tiny.txt")
    let nonsense = run("check", good, try write("Route #1: one\n", "n.sol"), language: "sv")
    #expect(nonsense.exitCode == 65)
    #expect(nonsense.messages.contains("Lösningen, rad 1: "))
    #expect(run("solve", good, "--seconds", "0.1", "--solution", folder + "/no/where.sol").exitCode == 73)
  }
}
