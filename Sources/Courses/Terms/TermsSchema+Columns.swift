import Language
public import Records

extension TermsSchema {
  /// The rules of the columns.
  ///
  /// What tells of a person goes with the person; the rest is figures about terms.
  public static let columns: [ColumnRule] =
    ColumnRule.rules(
      "course_room", ["number", "code", "branch", "name", "floor", "seats", "equipment", "access"], .setting, .permanent
    )
    + ColumnRule.rules("course_room", ["closed"], .calendar, .permanent)
    + ColumnRule.rules(
      "course_offer", ["number", "code", "title", "curriculum", "audience", "goes_on_at"], .setting, .permanent)
    + ColumnRule.rules("course_offer_step", ["offer", "number"], .reference, .permanent)
    + ColumnRule.rules("course_offer_step", ["state"], .code, .permanent)
    + ColumnRule.rules("course_offer_step", ["day"], .calendar, .permanent)
    + ColumnRule.rules("course_offer_step", ["reason"], .setting, .permanent)
    + ColumnRule.rules("term", ["number", "offer", "room"], .reference, .statistics)
    + ColumnRule.rules(
      "term",
      [
        "code", "version", "title", "branch", "place", "place_table", "list_limit", "queue", "priorities", "least",
        "price", "language", "access", "campaign", "offer_hours", "offer_days", "share", "stage", "revision",
        "is_announced", "takes_sign_up",
      ], .setting, .statistics)
    + ColumnRule.rules("term", ["kind", "state"], .code, .statistics)
    + ColumnRule.rules("term", ["decides"], .calendar, .statistics)
    + ColumnRule.rules("term_group", ["term", "place"], .reference, .statistics)
    + ColumnRule.rules("term_group", ["devices", "seats"], .setting, .statistics)
    + ColumnRule.rules("term_date", ["number", "term", "room"], .reference, .statistics)
    + ColumnRule.rules("term_date", ["uid"], .randomID, .statistics)
    + ColumnRule.rules("term_date", ["day"], .calendar, .statistics)
    + ColumnRule.rules("term_date", ["begins", "ends", "changed"], .clock, .statistics)
    + ColumnRule.rules("term_date", ["is_cancelled"], .code, .statistics)
    + ColumnRule.rules("term_date", ["sequence"], .measure, .statistics)
    + ColumnRule.rules("enrolment", ["id"], .randomID, .statistics)
    + ColumnRule.rules("enrolment", ["term"], .reference, .statistics)
    + ColumnRule.rules("enrolment", ["person", "wish"], .person, .untilPurposeEnds)
    + ColumnRule.rules("enrolment", ["holding"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("enrolment", ["answer_by"], .clock, .untilPurposeEnds)
    + ColumnRule.rules("enrolment", ["status", "device", "wants_loan", "is_senior"], .code, .statistics)
    + ColumnRule.rules("enrolment", ["party", "rank", "turn", "place"], .measure, .statistics)
    + ColumnRule.rules("enrolment_step", ["enrolment", "number"], .reference, .statistics)
    + ColumnRule.rules("enrolment_step", ["status", "cause"], .code, .statistics)
    + ColumnRule.rules("enrolment_step", ["at"], .clock, .statistics)
    + ColumnRule.rules("enrolment_step", ["actor"], .reference, .statistics)
    + ColumnRule.rules("enrolment_step", ["reason"], .person, .untilPurposeEnds)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      [
        "course_room", "course_offer", "course_offer_step", "term", "term_group", "term_date",
      ],
      holds: Wording(
        da: "Lokaler, tilbud og hold med datoer, uden personer",
        sv: "Lokaler, kursupplägg och grupper med datum, utan personer",
        en: "Rooms, offers and terms with dates, without persons"),
      why: Wording(
        da: "At planlægge sæsonen og undgå dobbelte aftaler", sv: "Att planera säsongen och undvika dubbelbokningar",
        en: "To plan the season without double bookings")),
    DataPurpose(
      ["enrolment", "enrolment_step"],
      holds: Wording(
        da: "Hvem der har plads på et hold, venter eller har meldt fra, med dag og grund",
        sv: "Vilka som har plats i en grupp, väntar eller har avanmält sig, med dag och skäl",
        en: "Who has a seat in a term, waits or has left, with day and reason"),
      why: Wording(
        da:
          "At give pladserne i den rigtige rækkefølge og kunne forklare det; navnet går, når formålet er slut, tallet "
          + "bliver",
        sv:
          "Att ge platserna i rätt ordning och kunna förklara det; namnet raderas när ändamålet är slut, siffran finns "
          + "kvar",
        en:
          "To give seats in the right order and be able to explain it; the name goes when the purpose ends, the figure "
          + "stays")),
  ]
}
