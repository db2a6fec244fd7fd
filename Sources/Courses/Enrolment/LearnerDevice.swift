public import Language
public import Municipality

/// What somebody brings to learn on.
public enum LearnerDevice: String, CodedChoice {
  case iPhone = "iphone"
  case android
  case iPad = "ipad"
  case androidTablet = "android-tablet"
  case windows
  case mac
  case chromebook
  case other

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .iPhone: Wording(same: "iPhone")
    case .android: Wording(da: "Android-telefon", sv: "Androidtelefon", en: "Android phone")
    case .iPad: Wording(same: "iPad")
    case .androidTablet: Wording(da: "Android-tablet", sv: "Androidplatta", en: "Android tablet")
    case .windows: Wording(da: "Windows-pc", sv: "Windowsdator", en: "Windows computer")
    case .mac: Wording(same: "Mac")
    case .chromebook: Wording(same: "Chromebook")
    case .other: Wording(da: "Andet", sv: "Annat", en: "Other")
    }
  }
}
