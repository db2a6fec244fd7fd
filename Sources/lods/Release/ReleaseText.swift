import Console
import Formats
import Language
import Municipality
import Statistics

/// A release in plain words, as the command line and its JSON say it.
struct ReleaseText {
  let language: LanguageCode
  let today: Day

  // MARK: Words

  /// What is blank, why that many, and what else could be published.
  func summary(_ proposal: ReleaseProposal) -> String {
    var lines = [
      ReleaseCommandPhrase.shown(
        in: language, ["n": .number(proposal.filled), "left": .number(proposal.filled - proposal.withheld)])
    ]
    if proposal.withheld > 0 {
      lines.append(
        ReleaseCommandPhrase.blank(
          in: language,
          [
            "n": .number(proposal.primary), "more": .number(proposal.complementary),
            "threshold": .number(proposal.query.threshold),
          ]))
    }
    if !proposal.related.isEmpty {
      lines.append(
        ReleaseCommandPhrase.related(
          in: language,
          [
            "n": .number(proposal.related.count),
            "list": .text(proposal.related.map(String.init).joined(separator: ", ")),
          ]))
    }
    if !proposal.corrected.isEmpty {
      lines.append(ReleaseCommandPhrase.corrected(in: language, ["n": .number(proposal.corrected.count)]))
    }
    return (lines + remedies(proposal.remedies)).joined(separator: "\n") + "\n"
  }

  /// What else could be published, a line each.
  func remedies(_ remedies: [ReleaseRemedy]) -> [String] {
    guard !remedies.isEmpty else { return [] }
    return [ReleaseCommandPhrase.instead(in: language)]
      + remedies.map { remedy in
        let way = way(remedy.way)
        guard let price = remedy.price else { return "  " + way }
        return "  "
          + ReleaseCommandPhrase.price(
            in: language, ["way": .text(way), "n": .number(price.blanks), "of": .number(price.filled)])
      }
  }

  private func way(_ way: ReleaseRemedy.Way) -> String {
    switch way {
    case .merge(let axis, let one, let other):
      ReleaseCommandPhrase.merge(
        in: language,
        [
          "axis": .text(axis.wording[language].lowercased()), "one": .text(one.wording[language]),
          "other": .text(other.wording[language]),
        ])
    case .drop(let axis, let table):
      ReleaseCommandPhrase.drop(
        in: language, ["axis": .text(axis.wording[language].lowercased()), "table": .number(table + 1)])
    case .leaveOut(let table): ReleaseCommandPhrase.leaveOut(in: language, ["table": .number(table + 1)])
    case .longer(let period): ReleaseCommandPhrase.longer(in: language, ["period": .text(period.name(in: language))])
    case .wait(let period, let day):
      ReleaseCommandPhrase.wait(in: language, ["period": .text(period.name(in: language)), "day": .day(day)])
    }
  }

  /// The heading of a table: its number and what it is split by.
  func heading(_ table: ReleasedTable, number: Int) -> String {
    ReleaseCommandPhrase.tableHeading(
      in: language,
      [
        "n": .number(number),
        "axes": .text(table.axes.map { $0.wording[language].lowercased() }.joined(separator: ", ")),
      ])
  }

  /// A table for the terminal: the last axis from left to right, the others down.
  func table(_ table: ReleasedTable, on console: Terminal) -> String {
    let total = ReleaseCommandPhrase.total(in: language)
    let names = table.categories.map { $0.map { $0.wording[language] } + [total] }
    let down = table.axes.count > 1 ? Array(names.dropLast()) : names
    let across = table.axes.count > 1 ? names[names.count - 1] : [ReleaseCommandPhrase.sessions(in: language)]
    var text = TextTable(
      table.axes.prefix(down.count).map { TableColumn($0.wording[language]) } + across.map { TableColumn($0, .right) },
      in: language)
    let sizes = down.map(\.count)
    for line in 0..<sizes.reduce(1, *) {
      var rest = line
      var place: [String] = []
      for (axis, size) in sizes.enumerated().reversed() {
        place.insert(down[axis][rest % size], at: 0)
        rest /= size
      }
      let cells = table.cells[line * across.count..<(line + 1) * across.count]
      // Lines where nobody is would hide the others.
      guard cells.contains(where: { $0 != 0 }) else { continue }
      text.add(place + cells.map { $0.map { NumberText.whole($0, in: language) } ?? ".." })
    }
    return text.text(on: console)
  }

  // MARK: Files

  /// A table as `lods protect` writes one: every combination, zeros and sums too.
  static func csv(_ table: ReleasedTable) -> String {
    var writer = CSVWriter(.plain)
    writer.add((table.axes.map(\.code) + ["count"]).map { .text($0) })
    for cell in table.cells.indices {
      let place = zip(table.places(of: cell), table.categories).map { place, categories in
        CSVCell.text(place < categories.count ? categories[place].code : "TOTAL")
      }
      writer.add(place + [table.cells[cell].map { .whole($0) } ?? .text("..")])
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  /// A table for programs.
  static func json(_ table: ReleasedTable) -> JSON {
    [
      "axes": JSON(table.axes.map(\.code)),
      "categories": .array(
        table.categories.map { categories in
          .array(categories.map { ["id": .text($0.code), "name": $0.wording.json] })
        }),
      "cells": .array(table.cells.map { JSON($0) }), "minutes": .array(table.minutes.map { JSON($0) }),
      "blanks": .whole(table.blanks),
    ]
  }

  /// A release for programs, without what is private of it.
  static func json(_ release: Release) -> JSON {
    [
      "number": .whole(release.number), "kind": .text(release.kind.code), "query": .text(release.query.text),
      "period": .text(release.query.period.code), "threshold": .whole(release.query.threshold),
      "day": release.day.json, "catalogue": release.edition.json,
      "versions": .array(
        release.bases.map { ["month": .text(String($0.month.iso.prefix(7))), "version": .whole($0.version)] }),
      "tables": .array(release.tables.map { json($0) }), "blanks": .whole(release.blanks),
    ]
  }

  /// A proposal for programs.
  func json(_ proposal: ReleaseProposal) -> JSON {
    [
      "query": .text(proposal.query.text), "kind": .text(proposal.kind.code),
      "tables": .array(proposal.tables.map { Self.json($0) }), "filled": .whole(proposal.filled),
      "blanks": .whole(proposal.withheld), "primary": .whole(proposal.primary),
      "complementary": .whole(proposal.complementary), "cost": .whole(proposal.cost),
      "related": .array(proposal.related.map { .whole($0) }),
      "corrected": .array(proposal.corrected.map { .text(String($0.iso.prefix(7))) }),
      "remedies": .array(
        proposal.remedies.map { remedy in
          [
            "way": .text(way(remedy.way)), "query": .text(remedy.query.text), "blanks": JSON(remedy.price?.blanks),
            "filled": JSON(remedy.price?.filled), "cost": JSON(remedy.price?.cost),
          ]
        }),
    ]
  }
}
