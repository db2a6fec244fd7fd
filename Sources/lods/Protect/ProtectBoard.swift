import DisclosureControl
import Formats
import Language

/// What `lods protect` says of a table: how many numbers are blank, why, and what a coarser table would save.
struct ProtectBoard {
  let protection: TableProtection
  let threshold: Int
  let digest: String
  /// Nil where no coarser table was asked for.
  let advice: MergeAdvice?

  private var tally: BlankTally { protection.tally }

  /// The share of the finest cells above zero that may be blank before coarser tables are tried unasked.
  static let muchBlank = 0.4

  static func isMuchBlank(_ tally: BlankTally) -> Bool {
    Double(tally.filledBlank) > muchBlank * Double(tally.filled)
  }

  /// One document.
  ///
  /// - Parameter withRows: whether the published rows stand in it, for a table that is written to no file.
  func json(withRows: Bool) -> String {
    var members = [
      JSONMember("threshold", .whole(threshold)), JSONMember("cells", .whole(tally.cells)),
      JSONMember("blank", .whole(tally.blank)), JSONMember("small", .whole(tally.small)),
      JSONMember("besides", .whole(tally.besides)), JSONMember("zeros", .whole(tally.zeros)),
      JSONMember("filled", .whole(tally.filled)), JSONMember("filledBlank", .whole(tally.filledBlank)),
      JSONMember("cost", .whole(tally.cost)), JSONMember("sha256", .text(digest)),
    ]
    if let advice { members.append(JSONMember("advice", .array(advice.choices.map(Self.json)))) }
    if withRows {
      let published = protection.published
      members.append(JSONMember("order", JSON(published.names)))
      members.append(
        JSONMember(
          "rows",
          .array(
            published.cells.enumerated().map { cell, number in
              .array(published.labels(of: cell).map(JSON.text) + [JSON(number)])
            })))
    }
    return JSON.object(members).text()
  }

  private static func json(_ choice: MergeAdvice.Choice) -> JSON {
    var members: [JSONMember] = []
    switch choice.change {
    case .merge(let dimension, let first, let second):
      members = [
        JSONMember("change", "merge"), JSONMember("dimension", .text(dimension)),
        JSONMember("categories", JSON([first, second])),
      ]
    case .drop(let dimension): members = [JSONMember("change", "drop"), JSONMember("dimension", .text(dimension))]
    }
    members += [
      JSONMember("cells", .whole(choice.tally.cells)), JSONMember("blank", .whole(choice.tally.blank)),
      JSONMember("cost", .whole(choice.tally.cost)),
    ]
    return .object(members)
  }

  /// What is blank, why that many, and what merging would save.
  func text(in language: LanguageCode) -> String {
    var lines: [String] = []
    if tally.blank == 0 {
      lines.append(ProtectPhrase.nothingBlank(in: language, ["threshold": .number(threshold)]))
    } else {
      lines.append(
        (tally.besides == 0 ? ProtectPhrase.smallAlone : .blanks)(
          in: language,
          ["small": .number(tally.small), "besides": .number(tally.besides), "threshold": .number(threshold)]))
      if tally.zeros > 0 { lines.append(ProtectPhrase.blankZeros(in: language, ["zeros": .number(tally.zeros)])) }
      lines.append(
        ProtectPhrase.shownOf(
          in: language,
          [
            "shown": .number(tally.cells - tally.blank), "cells": .number(tally.cells), "cost": .number(tally.cost),
          ]))
    }
    guard let advice else { return lines.joined(separator: "\n") }
    if advice.choices.isEmpty, advice.triesMergers {
      lines.append(ProtectPhrase.noSaving(in: language))
    } else if !advice.choices.isEmpty {
      lines.append(ProtectPhrase.savings(in: language))
      lines += advice.choices.map { choice in
        ProtectPhrase.saving(
          in: language,
          [
            "change": .text(Self.name(of: choice.change, in: language)), "blank": .number(choice.tally.blank),
            "cells": .number(choice.tally.cells), "cost": .number(choice.tally.cost), "now": .number(tally.cost),
          ])
      }
    }
    if !advice.triesMergers { lines.append(ProtectPhrase.askForMore(in: language)) }
    return lines.joined(separator: "\n")
  }

  /// A change as what is to be done.
  static func name(of change: TableChange, in language: LanguageCode) -> String {
    switch change {
    case .merge(let dimension, let first, let second):
      ProtectPhrase.merge(
        in: language, ["first": .text(first), "second": .text(second), "dimension": .text(dimension)])
    case .drop(let dimension): ProtectPhrase.drop(in: language, ["dimension": .text(dimension)])
    }
  }
}
