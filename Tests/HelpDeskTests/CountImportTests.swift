import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@Suite struct CountImportTests {
  private func rows(_ desk: ImportDesk) throws -> [String] {
    try desk.office.desk.read { reader in
      try reader.rows("SELECT branch, day, hour, kind, number FROM count_in ORDER BY branch, day, hour, kind") {
        "\($0.whole(0)) \(Day(number: $0.whole(1)).iso) \($0.whole(2)) \($0.whole(3)) \($0.whole(4))"
      }
    }
  }

  @Test func `tickets are kept by branch and hour, once`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(
      """
      Dato;Klokken;Bibliotek;Kø;Antal
      02-11-2026;10-11;Nordbiblioteket;Pas;12
      02-11-2026;10.30;nord;MitID;5
      2026-11-02;kl. 11;syd;Pas;0
      I alt;;;;17

      """)
    let report = try CountImport(.ticket, into: desk.office.log).run(file)
    #expect(report.rows == 3)
    #expect(report.newHours == 2)
    #expect(report.total == 17)
    let stored = try rows(desk)
    #expect(stored == ["1 2026-11-02 10 0 17", "2 2026-11-02 11 0 0"])
    #expect(try CountImport(.ticket, into: desk.office.log).run(file).sameHours == 2)
    #expect(try rows(desk) == stored)
    let changed = try desk.sheet("Dato;Klokken;Bibliotek;Antal\n02-11-2026;10;nord;20\n")
    #expect(try CountImport(.ticket, into: desk.office.log).run(changed).changedHours == 1)
    #expect(try rows(desk) == ["1 2026-11-02 10 0 20", "2 2026-11-02 11 0 0"])
  }

  @Test func `a row a ticket and a count a day are read too`() throws {
    let desk = try ImportDesk()
    let tickets = try desk.sheet("Datum,Köplats\n2026-11-02 10:05,A\n2026-11-02 10:55,B\n2026-11-02 14:00,A\n")
    #expect(try CountImport(.ticket, into: desk.office.log, branch: "syd").run(tickets).total == 3)
    let doors = try desk.sheet("Dato\tBesøg\n02-11-2026\t1.240\n")
    #expect(try CountImport(.door, into: desk.office.log, branch: "nord").run(doors).total == 1240)
    #expect(try rows(desk) == ["1 2026-11-02 24 1 1240", "2 2026-11-02 10 0 2", "2 2026-11-02 14 0 1"])
  }

  @Test func `a sheet with a title and a column for each hour or each branch is read`() throws {
    let desk = try ImportDesk()
    let hours = try desk.sheet(
      "Dørtæller;;;\nUdtræk;;;\nDato;09-10;10:00-11:00;11-12;I alt\n02-11-2026;12;;41;53\n02-11-2026;1;2;3;6\nTotal;13;2;44;59\n"
    )
    #expect(try CountImport(.door, into: desk.office.log, branch: "nord").run(hours).total == 59)
    let branches = try desk.sheet("Dato;Nord;Sydbiblioteket\n03-11-2026;1.240;7\n")
    #expect(try CountImport(.door, into: desk.office.log).run(branches).total == 1247)
    #expect(
      try rows(desk) == [
        "1 2026-11-02 9 1 13", "1 2026-11-02 10 1 2", "1 2026-11-02 11 1 44", "1 2026-11-03 24 1 1240",
        "2 2026-11-03 24 1 7",
      ])
  }

  @Test func `a day's hours take the place of its whole day, and the other way round`() throws {
    let desk = try ImportDesk()
    let whole = try desk.sheet("Dato;Besøg\n02-11-2026;60\n03-11-2026;5\n", name: "dag.csv")
    let hours = try desk.sheet("Dato;Time;Besøg\n02-11-2026;10;20\n02-11-2026;11;40\n", name: "timer.csv")
    let job = CountImport(.door, into: desk.office.log, branch: "nord")
    _ = try job.run(whole)
    #expect(try job.run(hours).changedHours == 1)
    #expect(try rows(desk) == ["1 2026-11-02 10 1 20", "1 2026-11-02 11 1 40", "1 2026-11-03 24 1 5"])
    _ = try job.run(whole)
    #expect(try rows(desk) == ["1 2026-11-02 24 1 60", "1 2026-11-03 24 1 5"])
    // Tickets of the day are none of the door's business.
    _ = try CountImport(.ticket, into: desk.office.log, branch: "nord").run(hours)
    #expect(try rows(desk).count == 4)
  }

  @Test func `a sheet without a day or a branch is told by its headings`() throws {
    let desk = try ImportDesk()
    for (text, code) in [
      ("Tid;Antal\n10;5\n", "1:1 headingMissing"), ("Dato;Antal\n02-11-2026;5\n", "1:1 headingMissing"),
    ] {
      do {
        _ = try CountImport(.door, into: desk.office.log).run(try desk.sheet(text))
        Issue.record("imported")
      } catch let fault as SheetFault {
        #expect(fault.report.findings.map { "\($0.line):\($0.column) \($0.problem.code)" }.contains(code))
      }
    }
  }

  @Test func `one fault and nothing is stored`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(
      "Dato;Time;Bibliotek;Antal\n02-11-2026;10;nord;5\n02-11-2026;10;vest;5\nx;10;nord;5\n02-11-2026;ti;nord;5\n"
        + "02-11-2026;10;nord;2,5\n02-11-2027;10;nord;5\n;10;nord;5\n")
    do {
      _ = try CountImport(.door, into: desk.office.log).run(file)
      Issue.record("imported")
    } catch let fault as SheetFault {
      #expect(
        fault.report.findings.map { "\($0.line):\($0.column) \($0.problem.code)" } == [
          "3:15 unknownBranch", "4:1 badDate", "5:12 badTime", "6:20 badNumber", "7:1 inFuture", "8:1 badDate",
        ])
    }
    #expect(try rows(desk).isEmpty)
    #expect(throws: SheetFault.self) {
      try CountImport(.door, into: desk.office.log, branch: "nord").run(
        try desk.sheet("Dato;Navn;Antal\n02-11-2026;Ida;5\n"))
    }
  }

  @Test func `the capture rate compares the days that were counted, at the desk and in the café`() throws {
    let desk = try ImportDesk()
    let text = """
      date,branch,tasks,channel,outcome,count
      2026-11-02,nord,passport,desk,done,30
      2026-11-02,nord,passport,cafe,done,10
      2026-11-02,nord,passport,phone,done,99
      2026-11-02,nord,passport,booked,done,99
      2026-11-03,nord,passport,desk,done,99
      2026-11-02,syd,passport,desk,done,6

      """
    let mapping = try #require(try ImportMapping.own(of: try desk.sheet(text)))
    try desk.take(desk.path + "/ark.csv", mapping)
    let counts = try desk.sheet(
      "Dato;Time;Bibliotek;Antal\n02-11-2026;10;nord;50\n02-11-2026;11;nord;30\n02-11-2026;10;syd;12\n")
    _ = try CountImport(.ticket, into: desk.office.log).run(counts)
    let span = ImportDesk.today.firstOfMonth...ImportDesk.today
    let months = try desk.office.desk.read { try CaptureRate.months(in: span, reader: $0) }
    #expect(months.map(\.branch) == ["nord", "syd"])
    #expect(months.map(\.counted) == [80, 12])
    #expect(months.map(\.logged) == [40, 6])
    #expect(months.map(\.days) == [1, 1])
    #expect(months.map(\.rate) == [0.5, 0.5])
    try desk.office.desk.read { reader in
      #expect(try CaptureRate.rate(of: .ticket, in: span, reader: reader) == 0.5)
      #expect(try CaptureRate.rate(of: .door, in: span, reader: reader) == nil)
      let syd = try BranchRegister.branch(word: "syd", in: reader)
      #expect(try CaptureRate.rate(of: .ticket, in: span, at: syd, reader: reader) == 0.5)
    }
  }
}
