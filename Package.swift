// swift-tools-version: 6.2
import PackageDescription

/// Settings that hold in every room.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: one target, whose imports are all named here and point downwards.
func room(_ name: String, _ imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: imports, exclude: exclude, swiftSettings: house)
}

/// The tests of a room, which may import the room and whatever the room imports.
func tests(_ name: String, _ imports: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + imports, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "lods",
  products: [
    .library(
      name: "LodsOffice",
      targets: [
        "Office", "Counter", "Reports", "Statistics", "HelpDesk", "Courses", "Outreach", "Routing", "Triage", "People",
        "Accounts", "PublicSide", "Noticeboard", "Municipality", "Records", "SQLite", "Identifiers",
        "DisclosureControl", "Chance", "Language", "Formats", "Markup", "Console",
      ]),
    // All that the public pages may import: the board, the letterbox, and pure rooms.
    .library(
      name: "LodsNoticeboard",
      targets: ["Noticeboard", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats", "Markup"]),
    .executable(name: "lods", targets: ["lods"]),
    .executable(name: "lods-bench", targets: ["lods-bench"]),
  ],
  targets: [
    // Ground floor: pure rooms, no domain storage.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    room("SQLite", ["CSQLite"]),
    room("Language"),
    room("Identifiers", exclude: ["Data"]),
    room("DisclosureControl"),
    room("Chance"),
    room("Markup"),
    room("Formats", ["Language"]),
    room("Routing", ["Formats"]),
    room("RouteCheck", ["Formats"]),
    room("Console", ["Language"]),

    // Middle floor: what every feature stands on.
    room("Records", ["SQLite", "Identifiers", "Language"]),
    room("Municipality", ["Records", "SQLite", "Identifiers", "Language", "Formats"], exclude: ["Data"]),

    room("Noticeboard", ["Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats"]),

    room("People", ["Municipality", "Records", "SQLite", "Language"]),
    room("Accounts", ["Municipality", "Records", "SQLite", "Identifiers", "Language"]),

    // Features.
    room(
      "Triage", ["Municipality", "Records", "SQLite", "Identifiers", "Formats", "Language"], exclude: ["Data"]),
    room("HelpDesk", ["Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats"]),

    room("Courses", ["People", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats", "Markup"]),

    room(
      "Outreach",
      [
        "HelpDesk", "Courses", "Routing", "People", "Municipality", "Records", "SQLite", "Identifiers", "Language",
        "Formats", "Markup",
      ], exclude: ["Prep/Data"]),

    room(
      "PublicSide",
      [
        "Noticeboard", "Courses", "People", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats",
      ]),

    // Upper floor.
    room(
      "Statistics",
      [
        "HelpDesk", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats", "DisclosureControl",
        "Chance",
      ]),
    room(
      "Reports",
      [
        "Statistics", "HelpDesk", "Courses", "Outreach", "Triage", "Municipality", "Records", "SQLite", "Language",
        "Markup",
        "Formats",
        "Console", "Chance",
      ]),
    room(
      "Office",
      [
        "Statistics", "HelpDesk", "Courses", "Outreach", "Routing", "Triage", "People", "Accounts", "PublicSide",
        "Municipality", "Records", "SQLite", "Identifiers", "Language", "Reports", "Markup", "Formats",
      ]),
    room(
      "Counter",
      [
        "Office", "HelpDesk", "Courses", "Triage", "Municipality", "Records", "SQLite", "Identifiers", "Language",
        "Markup",
      ]),

    // Top: the programs.
    .executableTarget(
      name: "lods",
      dependencies: [
        "Office", "Counter", "Reports", "Statistics", "HelpDesk", "Courses", "Outreach", "Routing", "RouteCheck",
        "Triage", "People",
        "Accounts", "Municipality", "Records", "SQLite", "Identifiers", "DisclosureControl", "Language", "Formats",
        "Markup", "Console",
      ],
      swiftSettings: house),
    .executableTarget(
      name: "lods-bench",
      dependencies: [
        "Accounts", "Office", "HelpDesk", "Courses", "People", "Triage", "Municipality", "Records", "SQLite",
        "Identifiers", "Language", "Formats", "Routing", "RouteCheck", "Chance", "Statistics",
      ],
      exclude: ["Peers"], swiftSettings: house),

    tests("SQLite"),
    tests("Language"),
    tests("Identifiers"),
    tests("DisclosureControl"),
    tests("Chance"),
    tests("Markup"),
    tests("Formats", exclude: ["Peers"]),
    tests("Routing", ["Formats"]),
    tests("RouteCheck", ["Routing", "Formats"]),
    tests("Console", ["Language"]),
    tests("Records", ["SQLite", "Identifiers", "Language"]),
    tests("Municipality", ["Records", "SQLite", "Identifiers", "Language", "Formats"]),
    tests("Noticeboard", ["Municipality", "Records", "SQLite", "Language"]),
    tests(
      "PublicSide",
      [
        "Noticeboard", "Office", "Courses", "People", "Municipality", "Records", "SQLite", "Identifiers", "Language",
        "Formats",
      ]),
    tests("People", ["Office", "Accounts", "Municipality", "Records", "SQLite", "Language"]),
    tests("Accounts", ["Office", "Municipality", "Records", "SQLite", "Identifiers", "Language"]),
    tests("Triage", ["Municipality", "Records", "SQLite", "Identifiers", "Formats", "Language"]),
    tests(
      "Courses",
      ["Office", "People", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats", "Markup"]),
    tests(
      "Outreach",
      [
        "Office", "HelpDesk", "Courses", "Routing", "People", "Municipality", "Records", "SQLite", "Identifiers",
        "Language", "Formats", "Markup",
      ]),
    tests(
      "HelpDesk",
      [
        "Office", "Statistics", "Courses", "Outreach", "Triage", "People", "Accounts", "Noticeboard", "Municipality",
        "Records", "SQLite", "Identifiers", "Language", "Formats",
      ]),
    tests(
      "Statistics",
      [
        "Office", "HelpDesk", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Formats",
        "DisclosureControl", "Chance",
      ]),
    tests(
      "Reports",
      [
        "Office", "Statistics", "HelpDesk", "Courses", "Outreach", "Triage", "Municipality", "Records", "SQLite",
        "Identifiers",
        "Language",
        "Markup", "Formats", "Console", "Chance",
      ]),
    tests(
      "Office",
      [
        "Statistics", "HelpDesk", "Courses", "Outreach", "Routing", "People", "Accounts", "Municipality", "Records",
        "SQLite",
        "Identifiers", "Language",
        "Reports", "Formats", "Console",
      ]),
    tests(
      "Counter",
      ["Office", "HelpDesk", "Triage", "Municipality", "Records", "SQLite", "Identifiers", "Language", "Markup"]),
    .testTarget(
      name: "lodsTests",
      dependencies: [
        "lods", "Counter", "Office", "Reports", "Statistics", "HelpDesk", "Courses", "Outreach", "Routing",
        "RouteCheck", "Triage", "PublicSide",
        "People", "Accounts", "Municipality", "Records", "SQLite", "Identifiers", "DisclosureControl", "Language",
        "Formats", "Console",
      ],
      swiftSettings: house),
    .testTarget(
      name: "lodsBenchTests",
      dependencies: ["lods-bench", "Triage", "Municipality", "Identifiers", "Language", "Routing"],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
