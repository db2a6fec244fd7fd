import Formats
import Foundation
import Language
import Testing

@testable import lods

/// Board, map and calendar from the command line, before anybody has asked for a visit.
@Suite struct VisitBoardCommandTests {
  private let office: OfficeLine

  init() throws { office = try OfficeLine() }

  @Test func `an empty month is a board with its holidays, in lines that fit eighty cells`() throws {
    let board = office.run("visit", "board", "--month", "2027-05")
    #expect(board.exitCode == 0 && board.output.hasPrefix("Maj 2027 · 0 besøg på 0 dage, 0 venter på en dag\n"))
    #expect(board.output.contains("Kristi himmel"))
    #expect(board.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let json = try office.run("visit", "board", "--month", "2027-05", "--json").json()
    #expect(json["month"]?.string == "2027-05" && json["waiting"]?.array?.isEmpty == true)
  }

  @Test func `the page of a board is written to the file that is named`() throws {
    let path = office.path + "/tavle.html"
    let reply = office.run("visit", "board", "--month", "2027-05", "-o", path)
    #expect(reply.exitCode == 0 && reply.output.isEmpty && reply.messages.contains("Tavlen er skrevet"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<h1>Besøg i maj 2027</h1>"))
  }

  @Test func `a day without visits says so, and no map of it is written`() throws {
    let list = office.run("visit", "map", "--date", "2027-05-04")
    #expect(list.exitCode == 0 && list.output.isEmpty && list.messages.contains("Vælg en dag med besøg"))
    let path = office.path + "/kort.svg"
    let drawn = office.run("visit", "map", "--date", "2027-05-04", "-o", path, "--json")
    #expect(try drawn.exitCode == 65 && drawn.error()["code"]?.string == "noRoutes")
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try office.run("visit", "map", "--date", "2027-05-04", "--json").json().array?.isEmpty == true)
  }

  @Test func `a calendar asks for a month or for days, not for both, nor backwards`() throws {
    #expect(office.run("visit", "calendar", "--month", "2027-05").output.hasPrefix("BEGIN:VCALENDAR\r\n"))
    let both = office.run("visit", "calendar", "--month", "2027-05", "--from", "2027-05-03", "--json")
    #expect(try both.exitCode == 64 && both.error()["code"]?.string == "monthAndDays")
    #expect(office.run("visit", "calendar", "--from", "2027-05-03", "--to", "2027-05-01").exitCode == 65)
    #expect(office.run("visit", "board", "--team", "findes-ikke").messages.contains("lods team list"))
  }
}
