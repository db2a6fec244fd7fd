import Language
public import Records

extension HelpDeskSchema {
  /// What the tables of this room are for.
  public static let purposes: [DataPurpose] = [
    DataPurpose(
      ["entry", "entry_task", "campaign", "advice_model"],
      holds: Wording(
        da: "Registreringer: dag, sted, opgave, hjælpegrad, kanal, udfald og de svar, kommunen har slået til",
        sv: "Registreringar: dag, plats, ärende, hjälpnivå, kanal, utfall och de svar som kommunen har slagit på",
        en: "Entries: day, branch, task, help level, channel, outcome, and the answers the municipality turned on"),
      why: Wording(
        da: "Kommunen skal kunne se, hvor meget hjælp der gives, og til hvad",
        sv: "Kommunen ska kunna se hur mycket hjälp som ges och till vad",
        en: "The municipality sees how much help is given, and for what")),
    DataPurpose(
      ["entry_change"],
      holds: Wording(
        da: "At en registrering er rettet: dag, grund og hvilke felter",
        sv: "Att en registrering har rättats: dag, skäl och vilka fält",
        en: "That an entry was corrected: day, reason and which fields"),
      why: Wording(
        da: "Tallene skal kunne efterprøves", sv: "Siffrorna ska kunna kontrolleras", en: "Figures can be checked")),
    DataPurpose(
      ["total_month", "total_end", "hour_count", "count_in"],
      holds: Wording(
        da: "Summer af registreringer, og antal billetter og besøgende i timen",
        sv: "Summor av registreringar, och antal nummerlappar och besökare per timme",
        en: "Sums of entries, and tickets and visitors by the hour"),
      why: Wording(
        da: "Rapporter over mange år, og hvor stor en del af hjælpen der bliver talt",
        sv: "Rapporter över många år, och hur stor del av hjälpen som räknas",
        en: "Reports over many years, and how much of the help is counted")),
    DataPurpose(
      ["last_entry", "draft", "draft_task"],
      holds: Wording(
        da: "Åbne ekspeditioner ved en skranke, og hvad den sidst gemte",
        sv: "Öppna ärenden vid en disk, och vad den senast sparade", en: "A desk's open sessions and its last entry"),
      why: Wording(
        da: "Intet må gå tabt ved strømsvigt, og det sidste skal kunne fortrydes",
        sv: "Inget får gå förlorat vid strömavbrott, och det senaste ska gå att ångra",
        en: "Nothing is lost in a power cut, and the last entry can be undone")),
    DataPurpose(
      ["sealing", "entry_minute", "upkeep"],
      holds: Wording(
        da: "Det minut, en registrering har til den forsegles, hvis kommunen har besluttet det",
        sv: "Den minut som en registrering har tills den förseglas, om kommunen har beslutat det",
        en: "The minute an entry has until it is sealed, where the municipality decided so"),
      why: Wording(
        da: "Skranken kan planlægges efter, hvornår folk kommer, uden at det kan føres tilbage",
        sv: "Disken kan planeras efter när folk kommer, utan att det går att spåra",
        en: "The desk is planned by when people come, without tracing them")),
  ]
}
