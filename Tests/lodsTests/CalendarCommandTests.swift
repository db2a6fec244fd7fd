import Formats
import Foundation
import Language
import Testing

@Suite struct CalendarCommandTests {
  private func line() throws -> OfficeLine {
    let line = try OfficeLine()
    _ = line.run("branch", "hours", "zonen", "--set", "mon-sat=10-16", "--from", "2024-01-01")
    _ = line.run("branch", "hours", "zonen", "--kind", "staffed", "--set", "mon-fri=12-15", "--from", "2024-01-01")
    _ = line.run("calendar", "close", "2026-12-24", "--name", "Juleaften")
    _ = line.run(
      "calendar", "school", "-", input: "first;last;name\n2026-12-21;2027-01-03;Juleferie\n")
    return line
  }

  @Test func `A month is a grid with numbered weeks, a legend and the days that have a name`() throws {
    let page = try line().run("calendar", "--month", "2026-12", "--branch", "zonen").output
    #expect(
      page == """
        december 2026 · Zonen

        Uge   ma    ti    on    to    fr    lø    sø
         49          1●    2●    3●    4●    5○    6-
         50    7●    8●    9●   10●   11●   12○   13-
         51   14●   15●   16●   17●   18●   19○   20-
         52   21●s  22●s  23●s  24xs  25+s  26+s  27-s
         53   28●s  29●s  30●s  31●s

        ● bemandet, ○ åbent uden bemanding, - lukket den ugedag, s skoleferie,
        x lukkedag, + helligdag

        21-12-2026 til 03-01-2027: Juleferie (skoleferie)
        24-12-2026: Juleaften (lukket: alle biblioteker)
        25-12-2026: Juledag
        26-12-2026: 2. juledag

        """)
  }

  @Test func `A month in JSON has each day with its status at each branch`() throws {
    let days = try #require(try line().run("calendar", "--month", "2026-12", "--json").json().array)
    #expect(days.count == 31)
    #expect(days[0]["id"]?.string == "2026-12-01" && days[0]["week"]?.string == "2026-W49")
    #expect(days[0]["branches"]?.array?.count == 3)
    let zone = days.map { day in day["branches"]?.array?.first { $0["id"]?.string == "zonen" } }
    #expect(zone[0]?["status"]?.string == "staffed" && zone[0]?["staffed"] == ["12:00-15:00"])
    #expect(zone[4]?["status"]?.string == "unstaffed")
    #expect(zone[5]?["status"]?.string == "shut")
    #expect(zone[23]?["status"]?.string == "closed" && zone[23]?["closing"]?.string == "Juleaften")
    #expect(zone[24]?["status"]?.string == "holiday" && days[24]["holiday"]?["sv"]?.string == "Juldagen")
    #expect(days[30]["schoolHoliday"]?.string == "Juleferie")
  }

  @Test(arguments: LanguageCode.allCases) func `A month of several branches says what staffed means`(
    _ language: LanguageCode
  ) throws {
    let page = try line().run("calendar", "--month", "2026-12", language: language.rawValue).output
    #expect(!page.contains("{") && page.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(page.contains(Wording(da: "mindst ét", sv: "minst ett", en: "at least one")[language]))
  }

  @Test func `A week has its hours and what is special about each day`() throws {
    let line = try line()
    let page = line.run("calendar", "week", "2026-W53", "-b", "zonen").output
    #expect(page.contains("Uge 53, 2026 · Zonen"))
    #expect(page.contains("fredag 01-01-2027   –            –            Nytårsdag, Juleferie (skoleferie)"))
    #expect(page.contains("mandag 28-12-2026   10:00-16:00  12:00-15:00  Juleferie (skoleferie)"))
    #expect(try line.run("calendar", "week", "2026-W52", "--json").json().array?.count == 7)
    #expect(try line.run("calendar", "week", "--json").json()[0]?["week"]?.string == "2026-W47")
    #expect(line.run("calendar", "week", "2027-W53").exitCode == 64)
  }

  @Test func `A day is closed and opened again`() throws {
    let line = try line()
    #expect(
      line.run("calendar", "close", "2026-12-23", "--name", "Flytning", "-b", "zonen").output.contains(
        "23-12-2026: Zonen"))
    #expect(line.run("calendar", "open", "2026-12-23", "-b", "zonen").output.contains("ikke længere en lukkedag"))
    #expect(line.run("calendar", "open", "2026-12-23", "-b", "zonen").output.contains("Intet er ændret"))
    let elsewhere = line.run("calendar", "open", "2026-12-24", "-b", "zonen")
    #expect(elsewhere.messages.contains("udelad --branch"))
    #expect(try line.run("calendar", "open", "2026-12-24", "--json").json()["closed"]?.bool == false)
  }

  @Test(
    arguments: [
      (["close", "2026-02-30", "--name", "x"], "unfitDate", 64), (["close", "jul", "--name", "x"], "unfitDate", 64),
      (["close", "2026-12-24"], "missingOption", 64),
      (["close", "2026-12-24", "--name", "010170-1234"], "refusedText", 65),
      (["--month", "2026-13"], "unfitValue", 64), (["--branch", "zone"], "unknownBranch", 65),
    ] as [([String], String, Int32)])
  func `What cannot be done is named and not repeated`(_ words: [String], _ code: String, _ exitCode: Int32) throws {
    let reply = try line().run(all: ["calendar"] + words + ["--json"])
    #expect(reply.exitCode == exitCode)
    #expect(try reply.error()["code"]?.string == code)
    #expect(!reply.messages.contains("010170"))
  }

  @Test func `School holidays with faults leave those that were`() throws {
    let line = try line()
    let reply = line.run("calendar", "school", "-", input: "first;last;name\n2026-12-20;2026-13-01;Jul\n")
    #expect(reply.exitCode == 65 && reply.messages.contains("linje 2, kolonne 12"))
    #expect(line.run("calendar", "--month", "2026-12").output.contains("21-12-2026 til 03-01-2027"))
  }
}
