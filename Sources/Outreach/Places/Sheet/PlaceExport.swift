public import Formats
public import Language
import Municipality
import Records
import Routing
public import SQLite

/// The places as CSV, which ``PlaceImport`` reads back as they are.
public enum PlaceExport {
  /// The file.
  ///
  /// - Parameter language: the language of headings and choices; nil for the codes, which are the same in every language.
  public static func text(as dialect: CSVDialect, in language: LanguageCode?, from reader: Reader) throws -> String {
    let teams = try Dictionary(
      TeamRegister.teams(in: reader).map { ($0.id, $0.code.text) }, uniquingKeysWith: { $1 })
    let head = PlaceColumn.allCases.map { column -> CSVCell in
      .text(language.map { column.heading[$0] } ?? column.rawValue)
    }
    let rows = try PlaceRegister.places(in: reader).map { place in
      PlaceColumn.allCases.map { cell($0, of: place, teams, in: language) }
    }
    return CSVWriter.text([head] + rows, as: dialect)
  }

  private static func cell(
    _ column: PlaceColumn, of place: OutreachPlace, _ teams: [RowNumber<OutreachTeam>: String],
    in language: LanguageCode?
  ) -> CSVCell {
    func said<Choice: CodedChoice>(_ choice: Choice, _ wording: Wording) -> String {
      language.map { wording[$0] } ?? choice.code
    }
    let details = place.details
    switch column {
    case .code: return .text(place.code.text)
    case .name: return .text(details.name)
    case .kind: return .text(said(details.kind, details.kind.wording))
    case .address: return .optional(details.address)
    case .latitude: return details.point.map { .number($0.latitude) } ?? .empty
    case .longitude: return details.point.map { .number($0.longitude) } ?? .empty
    case .area: return .optional(details.area?.text)
    case .branch: return .text(details.branch.text)
    case .residents: return .optional(details.residents)
    case .access: return .text(details.access.choices.map { said($0, $0.wording) }.joined(separator: " + "))
    case .parking: return .optional(details.parking.map { said($0, $0.wording) })
    case .wifi: return .optional(details.wifi.map { said($0, $0.wording) })
    case .hours: return .text(PlaceHours.text(details.hours, in: language ?? .en))
    case .every: return .optional(details.every)
    case .gap: return .whole(details.gap)
    case .minutes: return .whole(details.minutes)
    case .staff: return .whole(details.staff)
    case .teams: return .whole(details.teams)
    case .team: return .optional(details.team.flatMap { teams[$0] })
    case .note: return .optional(details.note)
    case .closed: return .optional(place.closed?.iso)
    }
  }
}

extension CSVCell {
  fileprivate static func optional(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
  fileprivate static func optional(_ number: Int?) -> CSVCell { number.map { .whole($0) } ?? .empty }
}
