import Language

/// What is wrong with how the program was started.
enum WebFault: Fault, Hashable {
  /// The public address is none.
  case badPublicAddress
  /// The folder holds a real office.
  case notADemo
  /// The address or port cannot be listened at.
  case cannotListen
  /// The public pages stand behind encryption, and no proxy is named.
  case noProxy

  var code: String {
    switch self {
    case .badPublicAddress: "badPublicAddress"
    case .notADemo: "notADemo"
    case .cannotListen: "cannotListen"
    case .noProxy: "noProxy"
    }
  }

  var field: String? {
    switch self {
    case .badPublicAddress: "public-address"
    case .notADemo: "demo"
    case .cannotListen: "port"
    case .noProxy: "proxy"
    }
  }

  var kind: FaultKind {
    switch self {
    case .badPublicAddress: .usage
    case .notADemo: .configuration
    case .cannotListen: .cannotCreate
    case .noProxy: .usage
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .badPublicAddress: WebCommandPhrase.badPublicAddress(in: language)
    case .notADemo: WebCommandPhrase.notADemo(in: language)
    case .cannotListen: WebCommandPhrase.cannotListen(in: language)
    case .noProxy: WebCommandPhrase.noProxy(in: language)
    }
  }
}
