import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@Suite struct MappingSuggestionTests {
  private func draft(
    _ text: String, _ desk: ImportDesk, in language: LanguageCode = .da
  ) throws -> MappingSuggestion {
    try MappingSuggestion.draft(of: try desk.sheet(text), source: "ark", for: desk.office.log, in: language)
  }

  @Test func `a Danish sheet's draft can be used at once where all its words are known`() throws {
    let desk = try ImportDesk()
    let text = """
      Dato;Kl.;Sted;Hvad;Hjælp;Min.;Løst?;Kanal
      02-11-2026;10.15;Nord;Pas;;12;Ja;Skranke
      03-11-2026;13:00;Sydbiblioteket;Print;Side om side;7,5;nej;Telefon
      I alt;;;;;19,5;;

      """
    let draft = try draft(text, desk)
    #expect(draft.notes.isEmpty)
    #expect(draft.isComplete)
    #expect(draft.mapping.rows == .sessions)
    #expect(draft.mapping.dates == .dayFirst)
    #expect(
      draft.mapping.columns.map(\.field) == [.date, .time, .branch, .task, .level, .minutes, .outcome, .channel])
    let report = try desk.take(desk.path + "/ark.csv", try ImportMapping(parsing: draft.mapping.json.bytes()))
    #expect(report.newEntries == 2)
    #expect(report.totalLines == [4])
    #expect(
      try desk.lines() == [
        "2026-11-02 morning nord passport×1 - desk done 12 n1",
        "2026-11-03 afternoon syd print-scan×1 2 phone could-not 8 n1",
      ])
  }

  @Test func `a Swedish sheet is understood`() throws {
    let desk = try ImportDesk(.sweden)
    let text =
      "Datum\tÄrende\tNivå\tResultat\tTid\n2026-11-02\tPass\tSida vid sida\tKlart\t14\n"
      + "2026-11-03\tPass\tTips\tDelvis\t9\n"
    let draft = try draft(text, desk, in: .sv)
    #expect(draft.mapping.dates == .yearFirst)
    #expect(draft.mapping.columns.map(\.field) == [.date, .task, .level, .outcome, .minutes])
    #expect(draft.mapping.words[.outcome] == [.init("Klart", "done"), .init("Delvis", "partly")])
    #expect(draft.mapping.words[.level] == [.init("Sida vid sida", "2"), .init("Tips", "1")])
    #expect(draft.notes.contains(.fieldMissing(.branch)))
  }

  @Test func `what nobody can know is left open and told`() throws {
    let desk = try ImportDesk()
    let text = """
      Dato;Borgerens navn;Opgave;Hjælp;Udfald;Note
      46328;Ida;Pas;;Løst;intet
      46329;Bo;Helt ukendt ting;;Løst;ring 010190-1234

      """
    let draft = try draft(text, desk)
    #expect(draft.mapping.dates == .excel1900)
    #expect(draft.mapping.columns[1].field == nil)
    #expect(draft.mapping.columns[5].field == nil)
    let first = Day(year: 2026, month: 11, day: 2) ?? Day(number: 0)
    // Counted from 1904 the days would lie ahead.
    #expect(draft.notes.contains(.dayNumbersRead(first: first)))
    #expect(draft.notes.contains(.personColumn(cell: 1)))
    #expect(draft.notes.contains(.personColumn(cell: 5)))
    #expect(draft.notes.contains(.openWords(.task, 1)))
    #expect(!draft.isComplete)
    #expect(draft.mapping.words[.task] == [.init("Pas", "passport"), .init("Helt ukendt ting", nil)])
    #expect(!draft.mapping.json.text().contains("Ida"))
    #expect(!draft.mapping.json.text().contains("010190"))
    // The refused draft says what is missing.
    #expect(throws: MappingFault.self) { try ImportMapping(parsing: draft.mapping.json.bytes()) }
  }

  @Test func `numbers of sessions beside times, and rows that say the same, are sessions`() throws {
    let desk = try ImportDesk()
    let rows = "02-11-2026;Pas;1\n02-11-2026;Pas;1\n03-11-2026;Pas;2\n"
    #expect(try draft("Dato;Opgave;Antal\n" + rows, desk).mapping.rows == .sessions)
    let totals = "02-11-2026;Pas;12\n02-11-2026;Print;1\n03-11-2026;Pas;2\nI alt;;15\n"
    #expect(try draft("Dato;Opgave;Antal\n" + totals, desk).mapping.rows == .totals)
  }

  @Test func `guesses are told, the branch of the title is taken, and a sum's column is left out`() throws {
    let desk = try ImportDesk()
    let text = """
      Optælling, Sydbiblioteket uge 40;;;;
      Dato;MitID;Print;Pas og kørekort;I alt
      29/9;5;2;1;8
      30/9;3;4;0;7

      """
    let draft = try draft(text, desk)
    #expect(draft.mapping.rows == .totals)
    #expect(draft.mapping.year == 2026)
    #expect(draft.mapping.columns.map(\.field) == [.date, .count, .count, nil, nil])
    #expect(draft.mapping.fixed == [.branch: "syd"])
    #expect(draft.mapping.unsaid == [.outcome, .level])
    #expect(draft.notes.contains(.guessedColumn(cell: 1, code: "mitid-app")))
    #expect(draft.notes.contains(.countsLeftOut(cell: 3)))
    #expect(draft.notes.contains(.leftOut(cell: 4)))
    #expect(draft.notes.contains(.branchGuessed(code: "syd")))
    // What is left open stands in the document as null, and is asked for by name.
    let document = draft.mapping.json
    #expect(document["fixed"]?["outcome"]?.isNull == true)
    do {
      _ = try ImportMapping(parsing: document.bytes())
      Issue.record("read")
    } catch {
      #expect(error.items.map(\.place) == ["fixed.level", "fixed.outcome"])
      #expect(error.sentence(in: .da).contains("done, partly"))
    }
  }

  @Test func `two rows of headings and a column for each task are seen`() throws {
    let desk = try ImportDesk()
    let text = """
      Tælling november;;;;
      Dato;Opgave;;Bibliotek;
      ;Pas;Kørekort;;
      02-11-2026;5;3;Nord;
      03-11-2026;0;2;Nord;

      """
    let draft = try draft(text, desk)
    #expect(draft.mapping.headerRows == 2)
    #expect(draft.mapping.rows == .totals)
    #expect(draft.mapping.columns.map(\.heading) == ["Dato", "Opgave / Pas", "Opgave / Kørekort", "Bibliotek"])
    #expect(draft.mapping.columns.map(\.field) == [.date, .count, .count, .branch])
    #expect(draft.mapping.columns[1].set == [.task: "passport"])
    #expect(draft.notes.contains(.fieldMissing(.outcome)))
    var mapping = draft.mapping
    mapping.fixed[.outcome] = "done"
    mapping.columns[2].set = [.task: "driving-licence"]
    #expect(try desk.take(desk.path + "/ark.csv", mapping).newSessions == 10)
  }
}
