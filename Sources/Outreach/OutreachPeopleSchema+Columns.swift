import Language
public import Records

extension OutreachPeopleSchema {
  /// The rules of the columns.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("home_visit", ["id"], .randomID, .statistics)
    + ColumnRule.rules("home_visit", ["person", "way_in"], .person, .untilPurposeEnds)
    + ColumnRule.rules("home_visit", ["holding"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("outreach_contact", ["place", "holding"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("outreach_contact", ["person"], .person, .untilPurposeEnds)
    + ColumnRule.rules("outreach_member", ["number", "team"], .reference, .statistics)
    + ColumnRule.rules("outreach_member", ["person"], .person, .untilPurposeEnds)
    + ColumnRule.rules("outreach_member", ["holding"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("outreach_member", ["skills", "languages"], .code, .statistics)
    + ColumnRule.rules("outreach_member", ["closed"], .calendar, .statistics)
    + ColumnRule.rules("outreach_absence", ["member"], .reference, .untilPurposeEnds)
    + ColumnRule.rules("outreach_absence", ["first_day", "last_day"], .calendar, .untilPurposeEnds)
    + ColumnRule.rules("outreach_kit", ["kit"], .reference, .permanent)
    + ColumnRule.rules("outreach_kit", ["kind"], .code, .permanent)
    + ColumnRule.rules("outreach_kit_loan", ["number", "kit"], .reference, .permanent)
    + ColumnRule.rules("outreach_kit_loan", ["branch", "pieces"], .setting, .permanent)
    + ColumnRule.rules("outreach_kit_loan", ["first_day", "last_day"], .calendar, .permanent)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["home_visit"],
      holds: Wording(
        da: "Hvem et hjemmebesøg går til, og hvordan man kommer ind; slettes, når besøget er skrevet ned",
        sv: "Vem ett hembesök går till och hur man kommer in; raderas när besöket är registrerat",
        en: "Whom a home visit goes to and the way in; erased when the visit is logged"),
      why: Wording(
        da: "At finde frem til den, der har bedt om besøget", sv: "Att hitta fram till den som har bett om besöket",
        en: "To find whoever asked for the visit")),
    DataPurpose(
      ["outreach_contact"],
      holds: Wording(
        da: "Kontaktpersoner på de steder, der får besøg", sv: "Kontaktpersoner på de platser som får besök",
        en: "Contacts at the places visited"),
      why: Wording(
        da: "At aftale og bekræfte besøg", sv: "Att komma överens om och bekräfta besök",
        en: "To arrange and confirm visits")),
    DataPurpose(
      ["outreach_member", "outreach_absence"],
      holds: Wording(
        da: "Hvem der er på et udehold, hvad de kan, og hvornår de ikke er på arbejde, uden grund",
        sv: "Vilka som är i ett team, vad de kan och när de inte arbetar, utan orsak",
        en: "Who is on a team, what they can do and when they are away, without the reason"),
      why: Wording(
        da: "At sende nogen, der må og kan løse opgaven", sv: "Att skicka någon som får och kan lösa uppgiften",
        en: "To send somebody who may and can do the task")),
    DataPurpose(
      ["outreach_kit", "outreach_kit_loan"],
      holds: Wording(
        da: "Udstyr, der kan tages med på besøg, og lån mellem biblioteker",
        sv: "Utrustning som kan tas med på besök, och lån mellan bibliotek",
        en: "Kit that can be taken on visits, and loans between branches"),
      why: Wording(
        da: "At udstyret ligger i bilen, når besøget begynder",
        sv: "Att utrustningen ligger i bilen när besöket börjar",
        en: "That the kit is in the car when the visit begins")),
  ]
}
