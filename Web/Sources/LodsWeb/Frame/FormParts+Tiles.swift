import Counter
import Language
import Markup
import Municipality
import Site

extension FormParts {
  /// A choice as a tile: large enough for a thumb, with its key and a few words.
  func tile(
    id: String, name: String, value: String, isMany: Bool, isChosen: Bool, key: String? = nil, text: String,
    more: String? = nil, isAdvised: Bool = false
  ) -> HTML {
    HTML.div(.class(isAdvised ? "tile is-advised" : "tile")) {
      HTML.input(.type(isMany ? "checkbox" : "radio"), .id(id), .name(name), .value(value), .checked(isChosen))
      HTML.label(.for(id)) {
        if let key { HTML.kbd { key } }
        HTML.span(.class("name")) {
          text
          if isAdvised { HTML.span(.class("unseen")) { " (\(LogPhrase.advised(in: language).lowercased()))" } }
        }
        if let more { HTML.span(.class("more")) { more } }
      }
    }
  }

  /// All tasks of a branch as a list that opens, by their groups.
  func otherTask(of desk: DeskOffice) -> HTML {
    HTML.div(.class("field other"), .id("other-block")) {
      HTML.label(.for("other")) { LogPhrase.otherTask(in: language) }
      HTML.select(.id("other"), .name("task")) {
        HTML.option(.value("")) { LogPhrase.chooseTask(in: language) }
        for group in desk.groupedTasks {
          HTML.optgroup(.label(group.name)) {
            for task in group.tasks { HTML.option(.value(task.code.text)) { desk.name(task) } }
          }
        }
      }
    }
  }
}

extension DeskOffice {
  /// All tasks that may be chosen, by their groups.
  var groupedTasks: [(name: String, tasks: [OfficeTask])] {
    let parents = shown.reduce(into: [String]()) { if !$0.contains($1.parent) { $0.append($1.parent) } }
    return parents.map { parent in
      (groups[parent] ?? parent, shown.filter { $0.parent == parent })
    }
  }

  /// The tasks of the quick list that have a key, and those that were chosen besides.
  func tiles(besides chosen: [OfficeTask]) -> [OfficeTask] {
    let quick = Array(quick.prefix(9))
    return quick + chosen.filter { task in !quick.contains { $0.number == task.number } }
  }
}
