import Language

extension AuditWitness {
  /// What its table is for.
  public static let purpose = DataPurpose(
    ["audit_witness"],
    holds: Wording(
      da: "Revisionssporets ender som kontrolsummer", sv: "Revisionsspårets ändar som kontrollsummor",
      en: "The audit's ends as checksums"),
    why: Wording(
      da: "Det skal kunne ses, hvis nogen har klippet i sporet", sv: "Det ska synas om någon har klippt i spåret",
      en: "It shows when somebody has cut the audit"))
}
