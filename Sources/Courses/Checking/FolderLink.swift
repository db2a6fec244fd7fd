/// Where a link of a curriculum's text leads.
enum FolderLink: Hashable {
  /// A file of the folder, whether it is there or not.
  case file(String)
  /// A place outside the folder.
  case outside
  /// A page of the web, or a place on the same page.
  case elsewhere

  /// Reads a target as it stands in a file; steps upwards are taken, and may not leave the folder.
  init(_ target: String, from file: String) {
    if target.hasPrefix("https://") || target.hasPrefix("http://") || target.hasPrefix("#") {
      self = .elsewhere
      return
    }
    let path = target.prefix { $0 != "#" && $0 != "?" }
    guard !path.hasPrefix("/"), !path.contains("\\"), !path.contains(":"), !path.isEmpty else {
      self = .outside
      return
    }
    var steps = file.split(separator: "/").dropLast().map(String.init)
    for step in path.split(separator: "/") {
      switch step {
      case ".": break
      case "..":
        guard !steps.isEmpty else {
          self = .outside
          return
        }
        steps.removeLast()
      default: steps.append(String(step))
      }
    }
    self = .file(steps.joined(separator: "/"))
  }
}
