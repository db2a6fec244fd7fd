import Console
import Formats
import Language
import Municipality
import Outreach

/// A kit list on a terminal and for programs.
enum KitBoard {
  static func text(_ list: KitList, on console: Terminal, in language: LanguageCode) -> String {
    var text = console.painted(list.branch.name + ", " + DayText.long(list.day, in: language), .bold) + "\n"
    for load in list.loads {
      let time = DayText.time(minute: max(0, load.leaves), in: language)
      let kit =
        load.kit.isEmpty ? RouteSheetCommandPhrase.noKit(in: language) : RouteSheet.text(of: load.kit, in: language)
      text += "\(time)  \(load.team.details.name): \(kit)\n"
      let charged = load.kit.filter { $0.key.isCharged }
      if !charged.isEmpty {
        let what = RouteSheet.text(of: charged, in: language)
        text += "       " + RouteSheetCommandPhrase.charge(in: language, ["what": .text(what)]) + "\n"
      }
      text += load.hints(in: language).map { "       " + $0 + "\n" }.joined()
    }
    text += list.lines.compactMap { $0.advice(in: language) }.map { console.painted($0, .bold) + "\n" }.joined()
    return text
  }

  static func json(_ list: KitList) -> JSON {
    [
      "day": list.day.json, "branch": .text(list.branch.code.text),
      "teams": .array(
        list.loads.map { load -> JSON in
          [
            "team": .text(load.team.code.text), "leaves": .text(TimeSpan.text(load.leaves)),
            "kit": RouteSheetBoard.kit(load.kit), "withoutNet": .array(load.withoutNet.map { .text($0.code.text) }),
          ]
        }),
      "stock": .array(
        list.lines.map { line -> JSON in
          [
            "kind": .text(line.kind.code), "needed": .whole(line.needed), "there": .whole(line.there),
            "short": .whole(line.short),
            "elsewhere": .array(
              line.elsewhere.map { ["branch": .text($0.branch.code.text), "pieces": .whole($0.pieces)] }),
          ]
        }),
    ]
  }
}
