import Console
import Formats
import Foundation
import Language
import Testing

@testable import lods

@Suite struct ProtectCommandTests {
  private let folder = NSTemporaryDirectory() + "lods-protect-" + UUID().uuidString

  private let table = """
    area,age,count
    Nord,0-14,3
    Nord,15-24,12
    Nord,25+,40
    Syd,0-14,9
    Syd,15-24,2
    Syd,25+,31
    "Øst, ydre",15-24,7
    "Øst, ydre",25+,60

    """

  private func write(_ text: String, _ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    return folder + "/" + name
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// Runs without an office: files of counts need none.
  private func run(_ words: String..., language: String = "da") -> OfficeLine.Reply {
    let terminal = Terminal.recording(input: "", environment: ["LANG": language + ".UTF-8"])
    let code = LodsProgram.make(LodsContext(now: { .distantPast })).run(["protect"] + words, on: terminal)
    return OfficeLine.Reply(exitCode: code, output: terminal.output, messages: terminal.messages)
  }

  private func remove() { try? FileManager.default.removeItem(atPath: folder) }

  @Test func `a threshold below five is told on standard error`() throws {
    let path = try write(table, "lav.csv")
    let low = run("table", path, "--threshold", "3", "--seed", "1")
    #expect(low.exitCode == 0 && low.messages.contains("Tærsklen er 3.") && !low.output.contains("Tærsklen"))
    #expect(!run("table", path, "--seed", "1").messages.contains("Tærsklen"))
  }

  @Test func `a table is published with every combination and its certificate is accepted`() throws {
    defer { remove() }
    let path = try write(table, "in.csv")
    let (out, proof) = (folder + "/out.csv", folder + "/proof.json")
    let reply = run(path, "--output", out, "--certificate", proof, "--seed", "1")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(reply.output.isEmpty)
    #expect(reply.messages.hasPrefix("2 tal er under 5 og skjult; "))
    let lines = try read("out.csv").split(separator: "\n").map(String.init)
    #expect(lines.count == 17)
    #expect(lines[0] == "area,age,count")
    #expect(lines[1] == "Nord,0-14,..")
    #expect(lines[4] == "Nord,TOTAL,55")
    #expect(lines[9] == "\"Øst, ydre\",0-14,0")
    #expect(lines[16] == "TOTAL,TOTAL,164")
    let json = try JSON(parsing: read("proof.json"))
    #expect(json.object?.map(\.key) == ["format", "threshold", "output", "order", "witnesses", "cells"])
    #expect(json["order"] == ["area", "age"])
    #expect(json["cells"]?.array?.count == 2)
    #expect(json["witnesses"]?[0]?.array?.count == 9)
    let rights = try FileManager.default.attributesOfItem(atPath: proof)[.posixPermissions] as? Int
    #expect(rights == 0o600)
    let check = run("verify", out, proof, language: "en")
    #expect(check.exitCode == 0)
    #expect(check.output.contains("The proof holds: 2 small counts"))
    #expect(check.output.contains("--table"))
    let whole = run("verify", out, proof, "--table", path, "--json")
    #expect(whole.exitCode == 0)
    #expect(try whole.json()["complete"]?.bool == true)
    #expect(try whole.json()["findings"] == [])
  }

  @Test func `the same seed gives the same table, and without a file it goes to the screen`() throws {
    defer { remove() }
    let path = try write(table, "in.csv")
    let replies = [run(path, "--seed", "7"), run(path, "--seed", "7")]
    #expect(replies[0].output == replies[1].output)
    #expect(replies[0].output.hasPrefix("area,age,count\nNord,0-14,..\n"))
    let json = try run(path, "--seed", "7", "--json").json()
    #expect(json["small"]?.int == 2)
    #expect(json["rows"]?[15] == ["TOTAL", "TOTAL", 164])
    #expect(json["rows"]?[0] == ["Nord", "0-14", nil])
    #expect(json["blank"]?.int == json["rows"]?.array?.count { $0[2]?.isNull == true })
  }

  @Test func `a changed file, a damaged certificate and one of another table are refused`() throws {
    defer { remove() }
    let path = try write(table, "in.csv")
    let (out, proof) = (folder + "/out.csv", folder + "/proof.json")
    #expect(run(path, "--output", out, "--certificate", proof).exitCode == 0)
    let text = try read("out.csv")
    let changed = try write(text.replacing("TOTAL,TOTAL,164", with: "TOTAL,TOTAL,165"), "changed.csv")
    let reply = run("verify", changed, proof)
    #expect(reply.exitCode == 65)
    #expect(reply.output.contains("kontrolsummen passer ikke"))
    let certificate = try read("proof.json")
    for (place, damage) in [
      "", "{", "[]", "{\"format\":1}", certificate.replacing("\"low\"", with: "\"lav\""),
      certificate.replacing("\"witnesses\":[[", with: "\"witnesses\":[[\"x\","),
    ].enumerated() {
      let damaged = try write(damage, "damaged.json")
      let reply = run("verify", out, damaged)
      #expect(reply.exitCode == 65, "\(place)")
      #expect(reply.messages.contains("Certifikatet"), "\(place)")
    }
    let other = try write(certificate.replacing("\"format\":1", with: "\"format\":2"), "other.json")
    let verdict = run("verify", out, other, "--json")
    #expect(verdict.exitCode == 65)
    #expect(try verdict.json()["findings"]?[0]?["finding"]?.string == "format")
    #expect(run("verify", folder + "/nowhere.csv", proof).exitCode == 66)
  }

  @Test(
    arguments: [
      ("", "emptyFile", nil, nil), ("area,count\n", "noRows", 1, 1), ("area;count\nx;3\n", "notComma", 1, 1),
      ("area,n\nx,2\n", "noCountColumn", 1, 6), ("count,area\n2,x\n", "countNotLast", 1, 1),
      ("count\n2\n", "noDimension", 1, 1), ("a,b,c,d,e,count\n1,1,1,1,1,3\n", "tooManyDimensions", 1, 9),
      ("a,,count\nx,y,2\n", "nameMissing", 1, 3), ("a,a,count\nx,y,2\n", "nameTwice", 1, 3),
      ("a,count\nTOTAL,2\n", "reservedCategory", 2, 1), ("a,count\nx,9\n..,2\n", "reservedCategory", 3, 1),
      ("a,count\n,2\n", "categoryMissing", 2, 1), ("a,count\nx,-2\n", "negativeCount", 2, 3),
      ("a,count\nx,2.0\n", "notWhole", 2, 3), ("a,count\nx,\n", "notWhole", 2, 3),
      ("a,count\nx,1000000000001\n", "countTooLarge", 2, 3), ("a,count\nx,2\ny,3\nx,4\n", "duplicate", 4, 1),
      ("a,count\nx,2,3\n", "ragged", 2, 5), ("a,b,count\nx,2\n", "ragged", 2, 3),
      ("a,count\n\"x,2\n", "badFormat", 2, 1),
    ] as [(String, String, Int?, Int?)])
  func `a file that is no table is refused with the place`(
    text: String, code: String, line: Int?, column: Int?
  ) throws {
    defer { remove() }
    let out = folder + "/out.csv"
    let reply = run(try write(text, "in.csv"), "--output", out, "--json", language: "en")
    #expect(reply.exitCode == 65)
    let error = try reply.error()
    #expect(error["code"]?.string == code)
    if let line, let column {
      #expect(error["message"]?.string?.contains("line \(line), column \(column): ") == true, "\(reply.messages)")
    }
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test func `a byte order mark is passed over and told`() throws {
    defer { remove() }
    let reply = run(try write("\u{FEFF}a,count\nx,90\ny,0\n", "in.csv"))
    #expect(reply.exitCode == 0)
    #expect(reply.output == "a,count\nx,90\ny,0\nTOTAL,90\n")
    #expect(reply.messages.contains("BOM"))
  }

  @Test func `a table of zeros is shown as it is`() throws {
    defer { remove() }
    let reply = run(try write("a,count\nx,0\ny,0\n", "in.csv"), language: "en")
    #expect(reply.output == "a,count\nx,0\ny,0\nTOTAL,0\n")
    #expect(reply.messages == "No number lies between 0 and 5: the whole table is shown.\n")
  }

  @Test func `a table that would show nothing is refused, and nothing is written`() throws {
    defer { remove() }
    let out = folder + "/out.csv"
    let few = run(try write("a,count\nx,1\ny,1\n", "in.csv"), "-o", out, "--json")
    #expect(few.exitCode == 65)
    #expect(try few.error()["code"]?.string == "tooFew")
    let reply = run(try write("a,b,count\nx,p,2\ny,q,3\n", "in.csv"), "-o", out, language: "en")
    #expect(reply.exitCode == 65)
    #expect(reply.messages.contains("Nothing was written."))
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test(arguments: ["0", "1", "101", "1000", "-5", "five"])
  func `a threshold out of range is refused`(threshold: String) throws {
    defer { remove() }
    let reply = run(try write(table, "in.csv"), "--threshold=\(threshold)", language: "en")
    #expect(reply.exitCode == 64)
    #expect(reply.messages.contains("from 2 to 100"))
    #expect(reply.output.isEmpty)
  }

  @Test func `groups are published after their categories and before the total`() throws {
    defer { remove() }
    let groups = try write(
      "category,parent\nNord,By\nSyd,By\n\"Øst, ydre\",Land\nBy,Alt\nLand,Alt\nAlt,\n", "groups.csv")
    let path = try write(table, "in.csv")
    let (out, proof) = (folder + "/out.csv", folder + "/proof.json")
    let reply = run(path, "--hierarchy", "area=" + groups, "-o", out, "--certificate", proof)
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let first = try read("out.csv").split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } }
    #expect(
      first.indices.filter { $0 % 4 == 1 }.map { String(first[$0]) } == [
        "Nord", "Syd", "\"Øst", "By", "Land", "Alt", "TOTAL",
      ])
    #expect(run("verify", out, proof, "--table", path).exitCode == 0)
    #expect(run("verify", out, proof, "--hierarchy", "area=" + groups).exitCode == 0)
    let other = try write("category,parent\nNord,By\nSyd,Land\n\"Øst, ydre\",Land\nBy,Alt\nLand,Alt\n", "other.csv")
    #expect(run("verify", out, proof, "--hierarchy", "area=" + other).exitCode == 65)
    let odd = try write("category,parent\nNord,By\nSüd,By\n", "odd.csv")
    #expect(run(path, "--hierarchy", "area=" + odd).messages.contains("2 kategorier i tabellen"))
  }

  @Test(
    arguments: [
      ("a,b\nNord,By\n", "hierarchyHeader"), ("category,parent\nNord,By\nNord,Land\n", "categoryTwice"),
      ("category,parent\nNord,By\nBy,Alt\nAlt,By\n", "ownParent"), ("category,parent\nNord,Syd\n", "groupIsCategory"),
      ("category,parent\nNord,TOTAL\n", "reservedCategory"), ("category,parent\n,By\n", "categoryMissing"),
    ])
  func `a file of groups that cannot be used is refused`(text: String, code: String) throws {
    defer { remove() }
    let groups = try write(text, "groups.csv")
    let reply = run(try write(table, "in.csv"), "--hierarchy", "area=" + groups, "--json")
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == code)
  }

  @Test func `what cannot be meant is refused as a wrong call`() throws {
    defer { remove() }
    let path = try write(table, "in.csv")
    let nearest = run(path, "--sensitive", "aeg", "--json")
    #expect(nearest.exitCode == 64)
    #expect(try nearest.error()["nearest"]?.string == "age")
    #expect(run(path, "--hierarchy", "area").exitCode == 64)
    #expect(run(path, "--hierarchy", "area=\(path)", "--hierarchy", "area=\(path)").exitCode == 65)
    #expect(run(path, "--output", path).exitCode == 64)
    #expect(run(path, "-o", folder + "/x", "--certificate", folder + "/x").exitCode == 64)
    #expect(try read("in.csv") == table)
  }

  @Test func `a small group is not broken down by what is sensitive, and a coarser table is advised`() throws {
    defer { remove() }
    let path = try write(
      "area,barrier,count\nNord,none,2\nNord,device,1\nSyd,none,20\nSyd,sight,9\nØst,none,30\nØst,device,14\nØst,sight,7\n",
      "in.csv")
    let (out, proof) = (folder + "/out.csv", folder + "/proof.json")
    let reply = run(path, "--sensitive", "barrier", "--advice", "-o", out, "--certificate", proof, "--json")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    #expect(try reply.json()["zeros"]?.int ?? 0 >= 1)
    #expect(try reply.json()["advice"]?[0]?["change"]?.string == "merge")
    #expect(try read("out.csv").contains("Nord,none,..\nNord,device,..\nNord,sight,..\nNord,TOTAL,..\n"))
    #expect(
      run("verify", out, proof, "--table", path, language: "en").output.contains("Sensitive dimensions: barrier."))
  }
}
