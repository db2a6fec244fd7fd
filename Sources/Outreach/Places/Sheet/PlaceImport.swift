import Formats
import Language
public import Municipality
public import Records
import Routing
import SQLite

/// Places read from CSV: a place that is not there is added, one that is there becomes as the file says, and none is
/// taken away.
///
/// A column that the file does not have changes nothing. One fault anywhere, and nothing is saved.
public enum PlaceImport {
  /// What a file did.
  public struct Report: Hashable, Sendable {
    /// The places that are new.
    public var added: [OutreachPlace] = []
    /// The places that are not as they were.
    public var changed: [OutreachPlace] = []
    /// How many places were already as the file says.
    public var same = 0
    /// Which columns were not read, counted from 1.
    public var unread: [Int] = []
  }

  /// Reads a file and keeps its places.
  ///
  /// - Throws: ``PlaceImportFault`` with every fault; it repeats nothing of the file.
  public static func run(_ bytes: [UInt8], country: Country, in writer: DeskWriter) throws -> Report {
    var table = PlaceTable(bytes)
    let words = try PlaceWords(in: writer.reader)
    var lines: [PlaceLine] = []
    var codes: Set<Code<OutreachPlace>> = []
    for row in table.rows {
      var reading = PlaceRow(row, table: table, words: words, country: country)
      guard let line = reading.line() else {
        table = reading.table
        continue
      }
      table = reading.table
      if !codes.insert(line.code).inserted { table.note(.repeatedCode, in: .code, of: row) }
      lines.append(line)
    }
    guard table.findings.isEmpty else { throw PlaceImportFault(findings: table.findings.sorted()) }
    var report = Report(unread: table.unread)
    for line in lines {
      guard let old = words.places[line.code] else {
        let place = try PlaceRegister.add(line.code, line.details, in: writer)
        if line.closed != nil { try PlaceRegister.close(place.id, on: line.closed, in: writer) }
        report.added.append(try PlaceRegister.place(place.id, in: writer.reader))
        continue
      }
      guard old.details != line.details || old.closed != line.closed else {
        report.same += 1
        continue
      }
      try PlaceRegister.change(old.id, to: line.details, in: writer)
      if old.closed != line.closed { try PlaceRegister.close(old.id, on: line.closed, in: writer) }
      report.changed.append(try PlaceRegister.place(old.id, in: writer.reader))
    }
    return report
  }
}
