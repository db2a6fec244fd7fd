public import Formats
import Language

/// A report as JSON: keys in English and camelCase, figures raw, every cell an object.
///
/// A cell has `value`; a term also has `label`, money `currency`, an estimate or a verdict `low` and `high`. A figure that
/// is not there is null with `hidden`, `notRecorded` or `notCounted` set to true. Rows are objects by the ids of the
/// columns, and a section's columns explain themselves in the three languages.
public struct ReportJSON: Sendable {
  /// The report.
  public let report: Report

  /// Makes a renderer.
  public init(_ report: Report) { self.report = report }

  /// The report as one JSON object.
  public var json: JSON {
    [
      "report": .text(report.id), "title": .text(report.title), "office": .text(report.office),
      "invented": .bool(report.isInvented),
      "period": [
        "text": .text(report.period.text), "first": .text(report.period.first.iso),
        "last": .text(report.period.last.iso),
      ],
      "for": .text(report.audience.rawValue), "language": .text(report.language.rawValue),
      "generatedOn": .text(report.generatedOn.iso), "summary": JSON(report.summary),
      "sections": .array(report.sections.map(section)), "notes": JSON(report.notes), "sources": JSON(report.sources),
    ]
  }

  /// The document, with a newline at its end.
  public func text(pretty: Bool = false) -> String { json.text(pretty: pretty) + "\n" }

  private func section(_ section: ReportSection) -> JSON {
    var members: [JSONMember] = [
      JSONMember("id", .text(section.id)), JSONMember("part", JSON(section.part)),
      JSONMember("heading", .text(section.heading)),
      JSONMember("lead", JSON(section.lead)), JSONMember("kind", .text(section.body.kind)),
      JSONMember("rule", .text(section.rule)), JSONMember("source", .text(section.source)),
    ]
    if case .text(let paragraphs) = section.body { members.append(JSONMember("paragraphs", JSON(paragraphs))) }
    if let table = section.body.dataTable(in: report.language) {
      members += [
        JSONMember("columns", .array(table.columns.map(column))),
        JSONMember("rows", .array(table.rows.map { row($0, of: table) })),
        JSONMember("total", table.total.map { row($0, of: table) } ?? .null),
      ]
    }
    return .object(members)
  }

  private func column(_ column: ReportColumn) -> JSON {
    [
      "id": .text(column.id), "role": .text(column.role.rawValue), "unit": .text(column.unit.rawValue),
      "title": words(column.title), "meaning": words(column.meaning),
      "codes": .array(column.codes.map { ["code": .text($0.code), "meaning": words($0.meaning)] }),
    ]
  }

  private func words(_ wording: Wording) -> JSON {
    ["da": .text(wording.da), "sv": .text(wording.sv), "en": .text(wording.en)]
  }

  private func row(_ cells: [ReportCell], of table: ReportTable) -> JSON {
    .object(zip(table.columns, cells).map { JSONMember($0.id, cell($1)) })
  }

  private func cell(_ cell: ReportCell) -> JSON {
    switch cell {
    case .empty: ["value": nil]
    case .text(let text): ["value": .text(text)]
    case .term(let term): ["value": .text(term.code), "label": .text(term.label)]
    case .day(let day): ["value": .text(day.iso)]
    case .count(let number), .minutes(let number): ["value": .whole(number)]
    case .share(let number), .hours(let number), .rate(let number): ["value": .number(number)]
    case .money(let amount, let currency): ["value": .number(amount), "currency": .text(currency.rawValue)]
    case .estimate(let estimate):
      ["value": .number(estimate.value), "low": .number(estimate.low), "high": .number(estimate.high)]
    case .verdict(let verdict):
      ["value": .text(verdict.code), "low": JSON(verdict.interval?.low), "high": JSON(verdict.interval?.high)]
    case .notRecorded: ["value": nil, "notRecorded": true]
    case .notCounted: ["value": nil, "notCounted": true]
    case .hidden: ["value": nil, "hidden": true]
    }
  }
}
