public import Language

/// The European framework of digital competence for citizens: its codes and what they are called.
///
/// Version 2.2 (2022, CC BY 4.0): five areas and 21 competences, read on ictcertification.org and
/// digital-youth.eu on 2026-11-21. The Swedish names follow digitalskillsjobs.se, but for 4.4, which its list lacks; the
/// Danish names and the Swedish 4.4 are our own translation. Version 3.0 (2025) has the same codes with new wording, and is
/// left out until its wording has been read.
public enum DigComp {
  /// The versions of the framework that are known.
  public static let versions = ["2.2"]

  /// The day the names were read.
  public static let readOn = "2026-11-21"

  /// What a code is called in a version; nil for a code or a version that is not known.
  public static func name(of code: String, version: String) -> Wording? {
    versions.contains(version) ? names[code] : nil
  }

  /// The codes in order.
  public static let codes: [String] = names.keys.sorted()

  private static let names: [String: Wording] = [
    "1.1": Wording(da: "søge og filtrere", sv: "söka, filtrera och bläddra", en: "browsing, searching, filtering"),
    "1.2": Wording(da: "vurdere", sv: "utvärdera", en: "evaluating"),
    "1.3": Wording(da: "håndtere data", sv: "hantera", en: "managing"),
    "2.1": Wording(da: "kommunikere", sv: "interagera", en: "interacting"),
    "2.2": Wording(da: "dele", sv: "dela", en: "sharing"),
    "2.3": Wording(da: "deltage som borger", sv: "engagera medborgarskap", en: "engaging citizenship"),
    "2.4": Wording(da: "samarbejde", sv: "samarbeta", en: "collaborating"),
    "2.5": Wording(da: "netetikette", sv: "nätetikett", en: "netiquette"),
    "2.6": Wording(
      da: "håndtere digital identitet", sv: "hantera digital identitet", en: "managing digital identity"),
    "3.1": Wording(da: "udvikle indhold", sv: "utveckla innehåll", en: "developing content"),
    "3.2": Wording(da: "bearbejde indhold", sv: "integrera och omformulera", en: "integrating, re-elaborating"),
    "3.3": Wording(da: "ophavsret og licenser", sv: "upphovsrätt och licenser", en: "copyright and licences"),
    "3.4": Wording(da: "programmering", sv: "programmering", en: "programming"),
    "4.1": Wording(da: "beskytte enheder", sv: "skydda enheter", en: "protecting devices"),
    "4.2": Wording(
      da: "beskytte data og privatliv", sv: "skydda personuppgifter och privatliv",
      en: "protecting data and privacy"),
    "4.3": Wording(da: "beskytte helbred", sv: "skydda hälsa", en: "protecting health"),
    "4.4": Wording(da: "beskytte miljøet", sv: "skydda miljön", en: "protecting the environment"),
    "5.1": Wording(da: "løse tekniske problemer", sv: "lösa tekniska problem", en: "technical problems"),
    "5.2": Wording(da: "finde behov og løsninger", sv: "identifiera behov", en: "needs and responses"),
    "5.3": Wording(da: "bruge kreativt", sv: "kreativt använda", en: "creative use"),
    "5.4": Wording(da: "se egne huller", sv: "identifiera kompetensluckor", en: "competence gaps"),
  ]
}
