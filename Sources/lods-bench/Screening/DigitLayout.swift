import Language

/// How a number is set: its groups, what stands between them, its digits' shapes, and what is glued to it.
struct DigitLayout: Sendable {
  let name: String
  let groups: [Int]
  let joints: [String]
  var lead = ""
  var veil = ""
  var shape = DigitShape.plain
  var before = ""
  var after = ""

  init(_ name: String, _ groups: [Int], _ joints: [String]) {
    self.name = name
    self.groups = groups
    self.joints = joints
  }

  init(_ name: String, _ groups: [Int], _ joint: String) {
    self.init(name, groups, Array(repeating: joint, count: max(0, groups.count - 1)))
  }

  /// How many digits it takes.
  var count: Int { groups.reduce(0, +) }

  /// Sets a number of ``count`` characters.
  func set(_ number: String) -> Plant {
    var rest = Substring(shape.drawn(number))
    var parts: [String] = []
    for group in groups {
      parts.append(rest.prefix(group).map(String.init).joined(separator: veil))
      rest = rest.dropFirst(group)
    }
    var core = lead + (parts.first ?? "")
    for (joint, part) in zip(joints, parts.dropFirst()) { core += joint + veil + part }
    return Plant(before: before, core: core, after: after)
  }

  /// The layout under another name and changed.
  func changed(_ name: String, _ change: (inout DigitLayout) -> Void) -> DigitLayout {
    var layout = DigitLayout(name, groups, joints)
    (layout.lead, layout.veil, layout.shape) = (lead, veil, shape)
    (layout.before, layout.after) = (before, after)
    change(&layout)
    return layout
  }

  /// The same groups with each of these signs between them.
  static func grid(_ name: String, _ groups: [Int], _ signs: [(name: String, text: String)]) -> [DigitLayout] {
    signs.map { DigitLayout("\(name) \($0.name)", groups, $0.text) }
  }

  /// What happens to any number on its way into a note: other shapes, unseen signs, brackets, words glued to it.
  static func mishaps(_ usual: DigitLayout, _ bare: DigitLayout, gluedTo words: [String]) -> [DigitLayout] {
    var all: [DigitLayout] = []
    for (title, layout) in [("usual", usual), ("bare", bare)] {
      for shape in [DigitShape.fullwidth, .bold] {
        all.append(layout.changed("\(title) \(shape)") { $0.shape = shape })
      }
      for (name, sign) in veils { all.append(layout.changed("\(title) \(name)") { $0.veil = sign }) }
      for (name, from, to) in wraps {
        all.append(layout.changed("\(title) in \(name)") { ($0.before, $0.after) = (from, to) })
      }
      for word in words { all.append(layout.changed("\(title) after \(word)") { $0.before = word }) }
      for word in ["mitid", "ok", "borger"] {
        all.append(layout.changed("\(title) before \(word)") { $0.after = word })
      }
    }
    return all
  }

  private static let veils = [
    ("zero-width space", "\u{200B}"), ("zero-width non-joiner", "\u{200C}"), ("word joiner", "\u{2060}"),
    ("soft hyphen", "\u{AD}"), ("byte order mark", "\u{FEFF}"), ("left-to-right mark", "\u{200E}"),
  ]

  private static let wraps = [
    ("parentheses", "(", ")"), ("brackets", "[", "]"), ("quotes", "\"", "\""), ("Danish quotes", "»", "«"),
    ("stars", "*", "*"), ("slashes", "/", "/"), ("angles", "<", ">"), ("underscores", "_", "_"), ("commas", ",", ","),
  ]
}
