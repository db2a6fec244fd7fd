import Language
public import Records

extension OutreachSchema {
  /// The rules of the columns.
  ///
  /// Of a home visit that is over, days are kept as the first of the month, and neither team nor time; see ``HomeVisits``.
  public static let columns: [ColumnRule] =
    ColumnRule.rules("outreach_team", ["number", "branch"], .reference, .permanent)
    + ColumnRule.rules("outreach_team", ["code", "name"], .screenedText, .permanent)
    + ColumnRule.rules(
      "outreach_team", ["lunch", "lunch_from", "lunch_to", "ordinary", "longest"], .setting, .permanent)
    + ColumnRule.rules("outreach_team", ["closed"], .calendar, .permanent)
    + ColumnRule.rules("outreach_team_hours", ["team"], .reference, .permanent)
    + ColumnRule.rules("outreach_team_hours", ["weekday", "from_minute", "to_minute"], .setting, .permanent)
    + ColumnRule.rules("outreach_team_off", ["team"], .reference, .permanent)
    + ColumnRule.rules("outreach_team_off", ["first_day", "last_day"], .calendar, .permanent)
    + ColumnRule.rules("outreach_point", ["kind", "latitude", "longitude"], .setting, .permanent)
    + ColumnRule.rules("outreach_point", ["subject"], .reference, .permanent)
    + ColumnRule.rules("outreach_place", ["number", "area", "branch", "team"], .reference, .permanent)
    + ColumnRule.rules("outreach_place", ["code", "name", "address", "note"], .screenedText, .permanent)
    + ColumnRule.rules("outreach_place", ["kind", "access", "parking", "wifi"], .code, .permanent)
    + ColumnRule.rules(
      "outreach_place", ["latitude", "longitude", "residents", "every", "gap", "minutes", "staff", "teams"], .setting,
      .permanent)
    + ColumnRule.rules("outreach_place", ["closed"], .calendar, .permanent)
    + ColumnRule.rules("outreach_place_hours", ["place"], .reference, .permanent)
    + ColumnRule.rules("outreach_place_hours", ["weekday", "from_minute", "to_minute"], .setting, .permanent)
    + ColumnRule.rules("outreach_closure", ["place"], .reference, .statistics)
    + ColumnRule.rules("outreach_closure", ["first_day", "last_day"], .calendar, .statistics)
    + ColumnRule.rules("outreach_closure", ["reason"], .code, .statistics)
    + ColumnRule.rules("outreach_criterion", ["number", "is_home"], .setting, .permanent)
    + ColumnRule.rules("outreach_criterion", ["text"], .screenedText, .permanent)
    + ColumnRule.rules("outreach_criterion", ["closed"], .calendar, .permanent)
    + ColumnRule.rules("outreach_visit", ["id"], .randomID, .statistics)
    + ColumnRule.rules(
      "outreach_visit", ["number", "place", "area", "branch", "team", "other_team", "rebooks"], .reference, .statistics)
    + ColumnRule.rules(
      "outreach_visit", ["origin", "state", "is_first", "skills", "languages", "meets", "is_pinned", "weekdays"], .code,
      .statistics)
    + ColumnRule.rules("outreach_visit", ["requested", "earliest", "latest", "day"], .calendar, .statistics)
    + ColumnRule.rules("outreach_visit", ["from_minute", "to_minute", "begins"], .clock, .statistics)
    + ColumnRule.rules("outreach_visit", ["residents", "minutes", "staff", "teams", "waited"], .measure, .statistics)
    + ColumnRule.rules("outreach_visit_task", ["visit", "task"], .reference, .statistics)
    + ColumnRule.rules("outreach_visit_kit", ["visit"], .reference, .statistics)
    + ColumnRule.rules("outreach_visit_kit", ["kind"], .code, .statistics)
    + ColumnRule.rules("outreach_visit_kit", ["pieces"], .measure, .statistics)
    + ColumnRule.rules("outreach_visit_step", ["visit", "number"], .reference, .statistics)
    + ColumnRule.rules("outreach_visit_step", ["state", "cause"], .code, .statistics)
    + ColumnRule.rules("outreach_visit_step", ["day"], .calendar, .statistics)
    + ColumnRule.rules("outreach_log", ["visit"], .reference, .statistics)
    + ColumnRule.rules("outreach_log", ["minutes", "travel", "helped", "sessions"], .measure, .statistics)
    + ColumnRule.rules("outreach_log", ["unsolved", "follow_up"], .screenedText, .statistics)
    + ColumnRule.rules("outreach_log", ["follow_up_by", "followed"], .calendar, .statistics)
    + ColumnRule.rules("outreach_log_kit", ["visit"], .reference, .statistics)
    + ColumnRule.rules("outreach_log_kit", ["kind"], .code, .statistics)
    + ColumnRule.rules("outreach_log_kit", ["pieces"], .measure, .statistics)
    + ColumnRule.rules("outreach_sent", ["form", "content"], .randomID, .untilOver)
    + ColumnRule.rules("outreach_sent", ["visit"], .reference, .untilOver)
    + ColumnRule.rules("outreach_sent", ["day"], .calendar, .untilOver)

  /// What the tables are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["outreach_team", "outreach_team_hours", "outreach_team_off", "outreach_point", "outreach_criterion"],
      holds: Wording(
        da: "Udehold med arbejdstider, uden navne; kriterier for besøg; hvor biblioteker og områder ligger",
        sv: "Team som åker ut, med arbetstider, utan namn; kriterier för besök; var bibliotek och områden ligger",
        en: "Teams that drive out and their hours, without names; criteria for visits; where branches and areas lie"),
      why: Wording(
        da: "At planlægge besøg, der kan holdes", sv: "Att planera besök som håller", en: "To plan visits that hold")),
    DataPurpose(
      ["outreach_place", "outreach_place_hours", "outreach_closure"],
      holds: Wording(
        da: "Plejecentre og andre steder, der får besøg: adresse, tider og lukninger, uden personer",
        sv: "Äldreboenden och andra platser som får besök: adress, tider och stängningar, utan personer",
        en: "Care homes and other places visited: address, hours and closures, without persons"),
      why: Wording(
        da: "At køre den rigtige vej på en dag, hvor stedet kan tage imod",
        sv: "Att åka rätt väg en dag då platsen kan ta emot", en: "To drive the right way on a day that suits the place"
      )),
    DataPurpose(
      [
        "outreach_visit", "outreach_visit_task", "outreach_visit_kit", "outreach_visit_step", "outreach_log",
        "outreach_log_kit",
      ],
      holds: Wording(
        da: "Besøg: sted eller område, opgaver, antal, dag, udehold og udfald, uden personer",
        sv: "Besök: plats eller område, ärenden, antal, dag, team och utfall, utan personer",
        en: "Visits: place or area, tasks, numbers, day, team and outcome, without persons"),
      why: Wording(
        da: "At besøg bliver holdt, og at kommunen kan se, hvem der ikke nås",
        sv: "Att besöken blir av, och att kommunen kan se vilka som inte nås",
        en: "That visits are made, and the municipality sees who is not reached")),
    DataPurpose(
      ["outreach_sent"],
      holds: Wording(
        da: "Kontroltal for besøgssedler, som telefoner har sendt, i 92 dage; tallene kan ikke læses af dem",
        sv: "Kontrollsummor för besöksblanketter som telefoner har skickat, i 92 dagar; siffrorna går inte att utläsa",
        en: "Checksums of visit forms that telephones have sent, for 92 days; the figures cannot be read out of them"),
      why: Wording(
        da: "At et besøg tælles én gang, også når en telefon sender det to gange",
        sv: "Att ett besök räknas en gång, även när en telefon skickar det två gånger",
        en: "That a visit is counted once, also when a telephone sends it twice")),
  ]
}
