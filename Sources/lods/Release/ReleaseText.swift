import Formats
import Language
import Municipality
import Reports
import Statistics

/// A release as files and programs read it.
enum ReleaseText {
  /// A table as `lods protect` writes one: every combination, zeros and sums too.
  static func csv(_ table: ReleasedTable) -> String {
    var writer = CSVWriter(.plain)
    writer.add((table.axes.map(\.code) + ["count"]).map { .text($0) })
    for cell in table.cells.indices {
      let place = zip(table.places(of: cell), table.categories).map { place, categories in
        CSVCell.text(place < categories.count ? categories[place].code : ReportTerm.totalCode)
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
  static func json(_ proposal: ReleaseProposal, in language: LanguageCode) -> JSON {
    let words = RemedyWords(in: language)
    return [
      "query": .text(proposal.query.text), "kind": .text(proposal.kind.code),
      "tables": .array(proposal.tables.map { json($0) }), "filled": .whole(proposal.filled),
      "blanks": .whole(proposal.withheld), "primary": .whole(proposal.primary),
      "complementary": .whole(proposal.complementary), "cost": .whole(proposal.cost),
      "threshold": .whole(proposal.query.threshold), "usualThreshold": .whole(ReleaseQuery.standardThreshold),
      "related": .array(proposal.related.map { .whole($0) }),
      "corrected": .array(proposal.corrected.map { .text(String($0.iso.prefix(7))) }),
      "remedies": .array(
        proposal.remedies.ways.map { remedy in
          [
            "way": .text(words.way(remedy.way)), "query": .text(remedy.query.text),
            "command": .text(words.command(remedy, of: proposal.remedies)),
            "blanks": JSON(remedy.price?.blanks), "filled": JSON(remedy.price?.filled),
            "cost": JSON(remedy.price?.cost),
          ]
        }),
      "inVain": .array(proposal.remedies.failed.map { .text(words.line($0)) }),
    ]
  }
}
