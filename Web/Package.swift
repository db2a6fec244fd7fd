// swift-tools-version: 6.2
import PackageDescription

/// Settings that hold in every target.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// What a site for anybody builds on: the noticeboard with what it stands on, and Hummingbird.
let open: [Target.Dependency] = [
  .product(name: "LodsNoticeboard", package: "lods"),
  .product(name: "Hummingbird", package: "hummingbird"),
  .product(name: "HummingbirdCore", package: "hummingbird"),
  .product(name: "HTTPTypes", package: "swift-http-types"),
  .product(name: "Logging", package: "swift-log"),
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
  .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
  .product(name: "NIOPosix", package: "swift-nio"),
]

/// What the web desk builds on: the library in the folder above, and Hummingbird with what it hands to us.
let desk: [Target.Dependency] = [.product(name: "LodsOffice", package: "lods")] + open

let package = Package(
  name: "lods-web",
  products: [
    .executable(name: "lods-web", targets: ["lods-web"])
  ],
  dependencies: [
    // Without a name the folder's name would be the package's, and a clone may be called anything.
    .package(name: "lods", path: ".."),
    .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
  ],
  targets: [
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    .target(name: "Passwords", dependencies: ["CCrypt"], swiftSettings: house),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "Sealing", dependencies: ["CSodium"],
      swiftSettings: house),
    .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "Squares", dependencies: ["CQRencode"], swiftSettings: house),
    // What the desk and the public pages share: requests, answers, limits and the parts of forms.
    .target(name: "Site", dependencies: open, swiftSettings: house),
    // The second process: of the office it can import nothing but the noticeboard.
    .target(name: "PublicPages", dependencies: ["Site", "Sealing"] + open, swiftSettings: house),
    .target(
      name: "LodsWeb", dependencies: ["Passwords", "Site", "Sealing", "Squares", "PublicPages"] + desk,
      swiftSettings: house),
    .executableTarget(name: "lods-web", dependencies: ["LodsWeb"] + desk, swiftSettings: house),
    // Only for lods-bench: the same server with nothing behind it.
    .executableTarget(name: "bare-page", dependencies: desk, swiftSettings: house),
    .testTarget(
      name: "LodsWebTests",
      dependencies: [
        "LodsWeb", "Passwords", "Site", "Sealing", "Squares", "CQRencode", "PublicPages",
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ] + desk,
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
