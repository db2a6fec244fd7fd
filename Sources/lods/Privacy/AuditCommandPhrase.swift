import Language

/// The texts of `lods audit`.
enum AuditCommandPhrase: PhraseKey {
  case summary, details, list, from, to, verify, verifyDetails, accept, acceptDetails
  case at, act, subject, actor, program, commandLine, publicPages, account, holds, broken, accepted

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Revisionssporet: hvem gjorde hvad og hvornår", sv: "Revisionsspåret: vem gjorde vad och när",
        en: "The audit trail: who did what and when")
    case .details:
      Wording(
        da: "Udtræk, frigivelser, tilsidesatte regler, beslutninger og sletninger, aldrig en værdi. En rettelse står "
          + "med dag og årsag alene.",
        sv: "Exporter, offentliggjorda siffror, åsidosatta regler, beslut och gallringar, aldrig ett värde. En "
          + "rättelse står med bara dag och orsak.",
        en: "Exports, releases, overrides, decisions and removals, never a value. A correction stands with its day and "
          + "reason alone.")
    case .list:
      Wording(
        da: "Vis sporet, det nyeste først", sv: "Visa spåret, det nyaste först", en: "List the trail, newest first")
    case .from: Wording(da: "Fra og med denne dag.", sv: "Från och med den här dagen.", en: "From this day on.")
    case .to: Wording(da: "Til og med denne dag.", sv: "Till och med den här dagen.", en: "Until this day.")
    case .verify:
      Wording(
        da: "Undersøg, om sporet er, som det blev skrevet", sv: "Undersök om spåret är som det skrevs",
        en: "Check that the trail is as it was written")
    case .verifyDetails:
      Wording(
        da: "Hver række bygger på den før, og desk.sqlite kender den sidste. En række, der er ændret, fjernet, sat ind "
          + "eller skåret af, ses. Den, der kan skrive i begge filer, kan lave hele sporet om: gem en kopi et "
          + "andet sted.",
        sv: "Varje rad bygger på den före, och desk.sqlite känner till den sista. En rad som har ändrats, tagits bort, "
          + "satts in eller skurits av syns. Den som kan skriva i båda filerna kan göra om hela spåret: spara en kopia "
          + "på en annan plats.",
        en: "Each row builds on the one before, and desk.sqlite knows the last one. A row that was changed, removed, "
          + "put in or cut off shows. Whoever can write into both files can make the whole trail anew: keep a copy "
          + "elsewhere.")
    case .accept:
      Wording(
        da: "Godkend sporets ender, som de er", sv: "Godkänn spårets ändar som de är",
        en: "Accept the trail's ends as they are")
    case .acceptDetails:
      Wording(
        da: "Når en sikkerhedskopi af den ene fil er lagt tilbage, passer de to filer ikke sammen. Beslutningen bliver "
          + "stående. Et brud inde i sporet kan ikke godkendes.",
        sv: "När en säkerhetskopia av den ena filen har lagts tillbaka passar de två filerna inte ihop. Beslutet står "
          + "kvar. Ett brott inne i spåret går inte att godkänna.",
        en: "When a backup of one file was put back, the two files do not fit each other. The decision stays on "
          + "record. A break within the trail cannot be accepted.")
    case .at: Wording(da: "Hvornår", sv: "När", en: "When")
    case .act: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .subject: Wording(da: "Om", sv: "Om", en: "On")
    case .actor: Wording(da: "Hvem", sv: "Vem", en: "Who")
    case .program: Wording(da: "Lods selv", sv: "Lods självt", en: "Lods itself")
    case .commandLine: Wording(da: "kommandolinjen", sv: "kommandoraden", en: "command line")
    case .publicPages: Wording(da: "de offentlige sider", sv: "de offentliga sidorna", en: "the public pages")
    case .account: Wording(da: "konto {n}", sv: "konto {n}", en: "account {n}")
    case .holds:
      Wording(
        da: "Revisionssporet hænger sammen: {n} {n|række|rækker}.",
        sv: "Revisionsspåret hänger ihop: {n} {n|rad|rader}.", en: "The audit trail holds: {n} {n|row|rows}.")
    case .broken:
      Wording(
        da: "Revisionssporet er ikke, som det blev skrevet. Sig det til databeskyttelsesrådgiveren.",
        sv: "Revisionsspåret är inte som det skrevs. Säg det till dataskyddsombudet.",
        en: "The audit trail is not as it was written. Tell the data-protection officer.")
    case .accepted:
      Wording(
        da: "Noteret. Sporets ender gælder, som de er.", sv: "Antecknat. Spårets ändar gäller som de är.",
        en: "Recorded. The trail's ends hold as they are.")
    }
  }
}
