import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@Suite struct ImportMappingTests {
  static let document = """
    {"source": "nord-2026", "rows": "totals", "headerRows": 2, "dates": "excel1904", "decimal": ".",
     "fillDown": ["date"],
     "columns": [{"heading": "Dato", "field": "date"}, {"heading": "Medarbejder", "field": "ignore"},
       {"heading": "MitID", "field": "count", "set": {"task": "mitid-app", "level": "2"}}],
     "words": {"branch": {"Nord": "nord"}}, "fixed": {"outcome": "done"}}
    """

  private func faults(_ text: String) -> [String] {
    do {
      _ = try ImportMapping(parsing: Array(text.utf8))
      return []
    } catch {
      return error.items.map { "\($0.place) \($0.problem.code)" }
    }
  }

  @Test func `a mapping is read and written back the same`() throws {
    let mapping = try ImportMapping(parsing: Array(Self.document.utf8))
    #expect(mapping.source == "nord-2026")
    #expect(mapping.rows == .totals)
    #expect(mapping.headerRows == 2)
    #expect(mapping.dates == .excel1904)
    #expect(mapping.decimal == .point)
    #expect(mapping.columns[1].field == nil)
    #expect(mapping.columns[2].set == [.task: "mitid-app", .level: "2"])
    #expect(try ImportMapping(parsing: mapping.json.bytes(pretty: true)) == mapping)
    #expect(try JSON(parsing: Self.document) == mapping.json)
  }

  @Test(arguments: [
    ("{", " notJSON"), ("[]", " wrongType"), ("{\"rows\":\"sessions\",\"dates\":\"dmy\"}", " keyMissing"),
    ("{\"rows\":\"dage\",\"dates\":\"dmy\",\"columns\":[]}", "rows notAllowed"),
    ("{\"rows\":1,\"dates\":\"dmy\",\"columns\":[]}", "rows wrongType"),
    ("{\"rows\":\"sessions\",\"dates\":\"mdy\",\"columns\":[]}", "dates notAllowed"),
    ("{\"rows\":\"sessions\",\"dates\":\"dmy\",\"columns\":{}}", "columns wrongType"),
    ("{\"rows\":\"sessions\",\"dates\":\"dmy\",\"columns\":[],\"colums\":1}", "[3] unknownKey"),
    ("{\"rows\":\"sessions\",\"dates\":\"dmy\",\"columns\":[{\"heading\":\"x\"}]}", "columns[0] keyMissing"),
    (
      "{\"rows\":\"sessions\",\"dates\":\"dmy\",\"columns\":[{\"heading\":\"x\",\"field\":\"navn\"}]}",
      "columns[0].field notAllowed"
    ),
    (
      "{\"rows\":\"sessions\",\"dates\":\"dmy\",\"columns\":[],\"words\":{\"task\":{\"a\":3}}}",
      "words.task[0] wrongType"
    ),
  ])
  func `a fault in the document is told with its place`(text: String, fault: String) {
    #expect(faults(text).first == fault)
  }

  @Test func `what does not go together is told, all of it`() throws {
    let text = """
      {"source": "Nord 2026", "rows": "totals", "headerRows": 9, "dates": "dmy",
       "columns": [{"heading": "Dato", "field": "date"}, {"heading": " dato ", "field": "task"},
         {"heading": "Opgave", "field": "task"}, {"heading": "x", "field": "level", "set": {"task": "passport"}}],
       "words": {"task": {"Pas": "passport", "Hvad": null}, "effort": {"få": "3"}}, "fixed": {"count": "3"}}
      """
    #expect(
      faults(text) == [
        "columns[1].heading twice", "columns[2].field twice", "columns[3].set setWithoutCount", "fixed cannotBeFixed",
        "words hasNoWords", "words.task[1] codeMissing", "columns fieldMissing", "columns fieldMissing",
        "source badSource", "headerRows outOfRange",
      ])
  }

  @Test func `codes that the office does not have are told with their place and the nearest`() throws {
    let desk = try ImportDesk()
    var mapping = ImportMistakeTests.mapping
    mapping.words[.task] = [.init("Pas", "pasport"), .init("MitID", "mitid-app")]
    mapping.fixed[.branch] = "vest"
    do {
      try desk.take(try desk.sheet("Dato;Opgave;Grad;Min;Udfald\n02-11-2026;Pas;;5;Løst\n"), mapping)
      Issue.record("imported")
    } catch let fault as MappingFault {
      #expect(fault.items.map(\.place) == ["words.task[0]", "fixed.branch"])
      #expect(fault.nearest == "passport")
      for language in LanguageCode.allCases {
        #expect(!fault.sentence(in: language).contains("vest"))
        #expect(!fault.sentence(in: language).contains("pasport"))
      }
    }
  }

  @Test func `a sheet without a source is asked for one`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(EntryImportTests.sheet)
    #expect(throws: SheetImportFault.sourceMissing) {
      try EntryImport(EntryImportTests.danish, into: desk.office.log).run(file)
    }
  }
}
