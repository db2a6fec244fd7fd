import Language
import Municipality
public import People
import Records
import SQLite

extension DossierSource {
  /// The terms that a person signed up to, with their history.
  public static let enrolments = DossierSource(
    "enrolments", title: Wording(da: "Tilmeldinger til kurser", sv: "Anmälningar till kurser", en: "Course enrolments"),
    tables: ["enrolment", "enrolment_step", "attendance"]
  ) { person, reader in
    try EnrolmentRegister.enrolments(of: person, in: reader).map { enrolment in
      let term = try TermRegister.term(enrolment.term, in: reader)
      let steps = try EnrolmentRegister.history(of: enrolment.id, in: reader)
      let wording = { (step: EnrolmentStep) in
        let reason = step.reason.map { " (\($0))" } ?? ""
        // UTC, as the other days of what was told.
        let day = Day(number: Int((Double(step.seconds) / 86_400).rounded(.down)))
        func line(_ language: LanguageCode) -> String {
          let words = step.status.wording[language] + ": " + step.cause.wording[language] + reason
          return DayText.short(day, in: language) + " " + words
        }
        return Wording(da: line(.da), sv: line(.sv), en: line(.en))
      }
      return [
        DossierField("term", Wording(da: "Hold", sv: "Grupp", en: "Term"), term.plan.title + " (\(term.code))"),
        DossierField("start", Wording(da: "Begynder", sv: "Börjar", en: "Begins"), term.start),
        DossierField("status", Wording(da: "Status", sv: "Status", en: "Status"), enrolment.status.wording),
        DossierField("party", Wording(da: "Antal", sv: "Antal", en: "Persons"), String(enrolment.party)),
        DossierField("device", Wording(da: "Enhed", sv: "Enhet", en: "Device"), enrolment.device?.wording),
        DossierField("senior", Wording(da: "65+", sv: "65+", en: "65+"), enrolment.isSenior.map(answer)),
        DossierField(
          "loan", Wording(da: "Vil låne en enhed", sv: "Vill låna en enhet", en: "Wants a loan"),
          answer(enrolment.wantsLoan)),
        DossierField("wish", Wording(da: "Vil gerne lære", sv: "Vill lära sig", en: "Wants to learn"), enrolment.wish),
      ] + steps.map { DossierField("step", Wording(da: "Forløb", sv: "Historik", en: "History"), wording($0)) }
    }
  }

  private static func answer(_ yes: Bool) -> Wording {
    yes ? Wording(da: "ja", sv: "ja", en: "yes") : Wording(da: "nej", sv: "nej", en: "no")
  }
}
