import Language
import Municipality
public import People
import Records
import SQLite

extension DossierSource {
  /// What a person is as a teacher or volunteer, how far they came, and the terms that they are on.
  public static let helpers = DossierSource(
    "helping",
    title: Wording(da: "Underviser eller frivillig", sv: "Lärare eller volontär", en: "Teacher or volunteer"),
    tables: ["course_helper", "course_helper_step", "term_helper"]
  ) { person, reader in
    guard let helper = try HelperRegister.helper(of: person, in: reader) else { return [] }
    let partner = try helper.partner.map { try PartnerRegister.partner($0, in: reader) }
    let steps = helper.steps.map { step in
      DossierField("step", Wording(da: "Forløb", sv: "Historik", en: "History"), dated(step.state.wording, step.day))
    }
    let own = [
      DossierField("role", Wording(da: "Rolle", sv: "Roll", en: "Role"), helper.role.wording),
      DossierField("partner", Wording(da: "Kommer fra", sv: "Kommer från", en: "Comes from"), partner?.name),
    ]
    let posts = try TermStaff.posts(of: helper.id, in: reader).map { post in
      [
        DossierField(
          "term", Wording(da: "Hold", sv: "Grupp", en: "Term"), post.term.plan.title + " (\(post.term.code))"),
        DossierField("duty", Wording(da: "Opgave", sv: "Uppgift", en: "Duty"), post.duty.wording),
        DossierField("start", Wording(da: "Begynder", sv: "Börjar", en: "Begins"), post.term.start),
      ]
    }
    return [own + steps] + posts
  }

  private static func dated(_ wording: Wording, _ day: Day) -> Wording {
    func text(_ language: LanguageCode) -> String { "\(wording[language]) \(DayText.short(day, in: language))" }
    return Wording(da: text(.da), sv: text(.sv), en: text(.en))
  }
}
