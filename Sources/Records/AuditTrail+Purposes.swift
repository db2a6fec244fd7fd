import Language

extension AuditTrail {
  /// What its table is for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["audit", "audit_account", "audit_start", "decision"],
      holds: Wording(
        da: "Hvad der er gjort og hvornår: udtræk, valg, beslutninger, sletninger; aldrig værdier",
        sv: "Vad som har gjorts och när: utdrag, val, beslut, raderingar; aldrig värden",
        en: "What was done and when: exports, choices, decisions, removals; never values"),
      why: Wording(
        da: "Kommunen skal kunne vise, hvem der har besluttet og haft adgang til hvad (art. 5, stk. 2, og art. 32)",
        sv: "Kommunen ska kunna visa vem som har haft tillgång till vad (art. 5.2 och art. 32)",
        en: "The municipality can show who had access to what (art. 5(2) and 32)"))
  ]
}
