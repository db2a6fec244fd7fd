public import Language

/// The degree of help given with a task of kind guidance.
///
/// The scale is this project's own: no public one was found. Its steps follow what GOV.UK's assisted-digital ladder and
/// Danish desks already tell apart.
public enum HelpLevel: Int, CaseIterable, Comparable, Sendable {
  case signpost = 0
  case tip = 1
  case sideBySide = 2
  case penHolder = 3
  case alternative = 4

  /// The level's short name.
  public var wording: Wording {
    switch self {
    case .signpost: Wording(da: "Vist videre", sv: "Visad rätt", en: "Signposted")
    case .tip: Wording(da: "Selv, med et tip", sv: "Själv, med ett tips", en: "On their own, with a tip")
    case .sideBySide: Wording(da: "Side om side", sv: "Sida vid sida", en: "Side by side")
    case .penHolder: Wording(da: "Ført pennen", sv: "Hållit i pennan", en: "Held the pen")
    case .alternative: Wording(da: "Uden om det digitale", sv: "Vid sidan av det digitala", en: "Non-digital way")
    }
  }

  /// What the level means, in one sentence.
  public var meaning: Wording {
    switch self {
    case .signpost:
      Wording(
        da: "Borgeren fik at vide, hvor opgaven løses.", sv: "Besökaren fick veta vart hen ska vända sig.",
        en: "The citizen was told where the task is done.")
    case .tip:
      Wording(
        da: "Borgeren gjorde det selv efter et kort råd.", sv: "Besökaren gjorde det själv efter ett kort råd.",
        en: "The citizen did it alone after a short tip.")
    case .sideBySide:
      Wording(
        da: "Borgeren tastede, du guidede ved siden af.", sv: "Besökaren skrev själv, du guidade bredvid.",
        en: "The citizen typed while you guided.")
    case .penHolder:
      Wording(
        da: "Borgeren loggede selv ind og godkendte. Du tastede resten, intet hemmeligt.",
        sv: "Besökaren loggade in och godkände själv. Du skrev resten, inget hemligt.",
        en: "The citizen signed in and approved. You typed the rest, nothing secret.")
    case .alternative:
      Wording(
        da: "Opgaven blev løst uden login: papir, telefon eller ved skranken.",
        sv: "Ärendet löstes utan inloggning: papper, telefon eller över disk.",
        en: "The task was done without a login: paper, telephone or at the counter.")
    }
  }

  /// Less help comes first.
  public static func < (left: HelpLevel, right: HelpLevel) -> Bool { left.rawValue < right.rawValue }
}
