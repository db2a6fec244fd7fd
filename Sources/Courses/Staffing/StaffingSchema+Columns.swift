import Language
public import Records

extension StaffingSchema {
  /// The rules of the columns.
  ///
  /// Who a helper is goes with the reason to keep them; the rest is figures, and how the office is set up.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("course_partner", ["number", "code", "name"], .setting, .permanent)
    + ColumnRule.rules("course_partner", ["agreed", "renews", "closed"], .calendar, .permanent)
    + ColumnRule.rules("course_helper", ["number", "partner"], .reference, .statistics)
    + ColumnRule.rules("course_helper", ["role"], .code, .statistics)
    + ColumnRule.rules("course_helper", ["person"], .person, .untilPurposeEnds)
    + ColumnRule.rules("course_helper", ["holding"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("course_helper_step", ["helper", "number"], .reference, .statistics)
    + ColumnRule.rules("course_helper_step", ["state"], .code, .statistics)
    + ColumnRule.rules("course_helper_step", ["day"], .calendar, .statistics)
    + ColumnRule.rules("course_kit", ["number", "code", "name", "branch", "pieces"], .setting, .permanent)
    + ColumnRule.rules("course_kit", ["closed"], .calendar, .permanent)
    + ColumnRule.rules("term_helper", ["term", "helper"], .reference, .statistics)
    + ColumnRule.rules("term_helper", ["duty"], .code, .statistics)
    + ColumnRule.rules("term_kit", ["term", "kit"], .reference, .statistics)
    + ColumnRule.rules("term_kit", ["pieces"], .measure, .statistics)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["course_partner", "course_kit", "term_kit"],
      holds: Wording(
        da: "Foreninger, I samarbejder med, og udstyr, der lånes ud til hold; uden personer",
        sv: "Föreningar ni samarbetar med och utrustning som lånas ut till grupper; utan personer",
        en: "Organisations you work with, and kit that is lent to terms; without persons"),
      why: Wording(
        da: "At forny aftaler i tide og ikke love det samme udstyr væk to gange",
        sv: "Att förnya avtal i tid och inte lova bort samma utrustning två gånger",
        en: "To renew agreements in time and not to promise the same kit twice")),
    DataPurpose(
      ["course_helper", "course_helper_step", "term_helper"],
      holds: Wording(
        da: "Undervisere og frivillige: hvor langt de er, og hvilke hold de er på",
        sv: "Lärare och volontärer: hur långt de har kommit och vilka grupper de är med i",
        en: "Teachers and volunteers: how far they have come, and which terms they are on"),
      why: Wording(
        da:
          "At vide, hvem der underviser, og hvem man ringer til ved sygdom; navnet går, når formålet er slut, tallet "
          + "bliver",
        sv:
          "Att veta vem som undervisar och vem man ringer vid sjukdom; namnet raderas när ändamålet är slut, siffran "
          + "finns kvar",
        en:
          "To know who teaches and whom to ring when somebody is ill; the name goes when the purpose ends, the figure "
          + "stays")),
  ]
}
