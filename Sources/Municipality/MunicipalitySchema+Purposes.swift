import Language
public import Records

extension MunicipalitySchema {
  /// What the tables of this room are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["office", "setting", "role_ceiling"],
      holds: Wording(
        da: "Kommunens navn og kontorets valg", sv: "Kommunens namn och kontorets val",
        en: "The municipality's name and the office's choices"),
      why: Wording(
        da: "Programmet skal gøre, som kommunen har bestemt", sv: "Programmet ska göra som kommunen har bestämt",
        en: "The program does as the municipality decided")),
    DataPurpose(
      ["branch", "area", "hours", "hours_period", "closing_day", "school_holiday"],
      holds: Wording(
        da: "Biblioteker, lokalområder, bemanding og lukkedage", sv: "Bibliotek, områden, bemanning och stängda dagar",
        en: "Branches, areas, staffed hours and closing days"),
      why: Wording(
        da: "Tallene skal kunne holdes op mod, hvornår der var nogen at spørge",
        sv: "Siffrorna ska kunna jämföras med när det fanns någon att fråga",
        en: "Figures are held against when there was somebody to ask")),
    DataPurpose(
      ["task", "task_hidden", "task_quick", "tag", "task_tag"],
      holds: Wording(
        da: "Opgavekataloget og kommunens egne navne og mærker",
        sv: "Ärendekatalogen och kommunens egna namn och märkningar",
        en: "The task catalogue and the municipality's own names and tags"),
      why: Wording(
        da: "En opgave skal vælges med et tastetryk og tælles ens alle steder",
        sv: "Ett ärende ska väljas med ett tangenttryck och räknas lika överallt",
        en: "A task is chosen by one key and counted alike everywhere")),
  ]
}
