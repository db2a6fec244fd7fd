public import Formats
public import Language
import Municipality
public import Statistics

/// A release as files and programs read it.
public enum ReleaseText {
  /// A table as `lods protect` writes one: every combination, zeros and sums too.
  public static func csv(_ table: ReleasedTable) -> String {
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
  public static func json(_ table: ReleasedTable) -> JSON {
    [
      "axes": JSON(table.axes.map(\.code)),
      "categories": .array(
        table.categories.map { categories in
          .array(categories.map { ["id": .text($0.code), "name": wording($0.wording)] })
        }),
      "cells": .array(table.cells.map { JSON($0) }), "minutes": .array(table.minutes.map { JSON($0) }),
      "blanks": .whole(table.blanks),
    ]
  }

  private static func wording(_ wording: Wording) -> JSON {
    ["da": .text(wording.da), "sv": .text(wording.sv), "en": .text(wording.en)]
  }

  /// A release for programs, without what is private of it.
  public static func json(_ release: Release) -> JSON {
    [
      "number": .whole(release.number), "kind": .text(release.kind.code), "query": .text(release.query.text),
      "period": .text(release.query.period.code), "threshold": .whole(release.query.threshold),
      "day": .text(release.day.iso), "catalogue": .text(release.edition.iso),
      "versions": .array(
        release.bases.map { ["month": .text(String($0.month.iso.prefix(7))), "version": .whole($0.version)] }),
      "tables": .array(release.tables.map { json($0) }), "blanks": .whole(release.blanks),
    ]
  }

  /// A proposal for programs.
  public static func json(_ proposal: ReleaseProposal, in language: LanguageCode) -> JSON {
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
