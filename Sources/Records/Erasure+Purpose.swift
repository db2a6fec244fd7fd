import Language

extension Erasure {
  /// What its table is for.
  public static let purpose = DataPurpose(
    ["erasure"],
    holds: Wording(
      da: "Om en sletning er skrevet helt igennem på disken", sv: "Om en radering är helt genomförd på disken",
      en: "Whether an erasure has gone through to the disk"),
    why: Wording(
      da: "En afbrudt sletning gøres færdig", sv: "En avbruten radering slutförs",
      en: "An erasure cut short is finished"))
}
