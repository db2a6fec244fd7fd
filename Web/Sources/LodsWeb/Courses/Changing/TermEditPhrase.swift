import Language

/// The words of changing a term, and of who teaches it and what is lent to it.
enum TermEditPhrase: PhraseKey {
  case title, save, told, name, nameHint, version, noVersion, place, placeHint, table, access, accessHint
  case who, announcing, announced, signUp, decides, decidesHint, priorityHint, campaign, campaignHint
  case rules, offerHours, offerDays, share, stage, stageHint, yes, no
  case staffTitle, staff, putOn, takeOff, helper, duty, noHelpers, nobodyOn, kit, lend, takeBack, pieces, noKit
  case nothingLent, staffChanged, helperMissing, kitMissing, changeDuty, thereAre, savePieces
  case toRoom, toStaff, toKit, toSeats, toDate

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Ret holdet", sv: "Ändra gruppen", en: "Change the term")
    case .save: Wording(da: "Gem holdet", sv: "Spara gruppen", en: "Save the term")
    case .told:
      Wording(
        da: "Får holdet en anden titel eller et andet sted, kommer de, der har en plads, på ringelisten.",
        sv: "Får gruppen en annan titel eller en annan plats hamnar de som har en plats på ringlistan.",
        en: "If the title or the place changes, those who have a seat come on the list to ring.")
    case .name: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .nameHint:
      Wording(
        da: "Sådan læser borgerne den.", sv: "Så läser medborgarna den.", en: "As the citizens read it.")
    case .version:
      Wording(da: "Version af undervisningsforløbet", sv: "Version av kursinnehållet", en: "Version of the curriculum")
    case .noVersion: Wording(da: "Ingen bestemt version", sv: "Ingen bestämd version", en: "No version in particular")
    case .place:
      Wording(da: "Sted uden for jeres lokaler", sv: "Plats utanför era lokaler", en: "Place outside your rooms")
    case .placeHint:
      Wording(
        da: "Fx plejehjemmets navn. Lad det stå tomt, når holdet er på biblioteket.",
        sv: "Till exempel äldreboendets namn. Lämna tomt när gruppen är på biblioteket.",
        en: "Such as the care home's name. Leave it empty when the term is in the library.")
    case .table: Wording(da: "Bord eller hjørne", sv: "Bord eller hörn", en: "Table or corner")
    case .access: Wording(da: "Adgang på stedet", sv: "Tillgänglighet på platsen", en: "Access to the place")
    case .accessHint:
      Wording(
        da: "Kun når det ikke er et af jeres lokaler. Lokalerne har deres egen adgang.",
        sv: "Bara när det inte är en av era lokaler. Lokalerna har sin egen tillgänglighet.",
        en: "Only where it is none of your rooms. Rooms have their own.")
    case .who: Wording(da: "Hvem kan komme", sv: "Vem kan komma", en: "Who can come")
    case .announcing: Wording(da: "Sådan kommer man med", sv: "Så kommer man med", en: "How to take part")
    case .announced: Wording(da: "Annonceret offentligt", sv: "Offentligt annonserad", en: "Announced to the public")
    case .signUp: Wording(da: "Kræver tilmelding", sv: "Kräver anmälan", en: "Needs sign-up")
    case .decides:
      Wording(
        da: "Dagen, hvor I afgør, om holdet gennemføres", sv: "Dagen då ni avgör om gruppen blir av",
        en: "The day on which you decide whether it is held")
    case .decidesHint:
      Wording(
        da: "Kan udelades. Senest den første dato.", sv: "Kan utelämnas. Senast det första datumet.",
        en: "May be left out. The first date at the latest.")
    case .priorityHint:
      Wording(
        da: "De kommer før andre på ventelisten.", sv: "De går före andra på väntelistan.",
        en: "They come before others on the waiting list.")
    case .campaign: Wording(da: "Kampagne", sv: "Kampanj", en: "Campaign")
    case .campaignHint:
      Wording(
        da: "Kan udelades. Fx Seniorsurf.", sv: "Kan utelämnas. Till exempel Digitalidag.", en: "May be left out.")
    case .rules:
      Wording(
        da: "Frister, gennemførelse og frivillige", sv: "Frister, genomförande och volontärer",
        en: "Deadlines, completion and volunteers")
    case .offerHours:
      Wording(
        da: "Så mange timer holder I en tilbudt plads", sv: "Så många timmar håller ni en erbjuden plats",
        en: "Hours that an offered seat is held")
    case .offerDays:
      Wording(
        da: "Så mange dage før start holder I op med at tilbyde pladser",
        sv: "Så många dagar före start slutar ni erbjuda platser", en: "Days before the start when offers end")
    case .share:
      Wording(
        da: "Så stor en del af datoerne skal man være med til, i procent",
        sv: "Så stor del av datumen ska man vara med på, i procent", en: "Share of dates that completes it, in per cent"
      )
    case .stage:
      Wording(
        da: "Så langt er holdet overdraget til frivillige", sv: "Så långt är gruppen överlämnad till volontärer",
        en: "How far it is handed over to volunteers")
    case .stageHint:
      Wording(
        da: "Fra 0 (slet ikke) til 4 (helt).", sv: "Från 0 (inte alls) till 4 (helt).",
        en: "From 0 (not at all) to 4 (wholly).")
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .staffTitle:
      Wording(da: "Undervisere og udstyr", sv: "Lärare och utrustning", en: "Teachers and kit")
    case .staff: Wording(da: "Undervisere", sv: "Lärare", en: "Teachers")
    case .putOn: Wording(da: "Sæt på holdet", sv: "Sätt in i gruppen", en: "Put on the term")
    case .takeOff: Wording(da: "Tag af holdet", sv: "Ta bort från gruppen", en: "Take off the term")
    case .changeDuty: Wording(da: "Gem rollen", sv: "Spara rollen", en: "Save the duty")
    case .helper: Wording(da: "Hvem", sv: "Vem", en: "Who")
    case .duty: Wording(da: "Rolle på holdet", sv: "Roll i gruppen", en: "Duty")
    case .noHelpers:
      Wording(
        da: "Der er ingen andre aktive undervisere eller frivillige.",
        sv: "Det finns inga andra aktiva lärare eller volontärer.",
        en: "There are no other active teachers or volunteers.")
    case .nobodyOn: Wording(da: "Ingen er på holdet endnu.", sv: "Ingen är i gruppen ännu.", en: "Nobody is on it yet.")
    case .kit: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .lend: Wording(da: "Lån ud til holdet", sv: "Låna ut till gruppen", en: "Lend to the term")
    case .takeBack: Wording(da: "Tag tilbage", sv: "Ta tillbaka", en: "Take back")
    case .pieces: Wording(da: "Antal", sv: "Antal", en: "Pieces")
    case .noKit:
      Wording(
        da: "Der er intet udstyr at låne ud på jeres biblioteker.",
        sv: "Det finns ingen utrustning att låna ut på era bibliotek.", en: "There is no kit to lend at your branches.")
    case .nothingLent:
      Wording(da: "Holdet låner ikke noget.", sv: "Gruppen lånar ingenting.", en: "Nothing is lent to the term.")
    case .staffChanged:
      Wording(
        da: "En kollega har ændret holdet imens. Se, hvem og hvad der er på nu, og tryk igen, hvis dit skal gælde.",
        sv:
          "En kollega har ändrat gruppen under tiden. Se vem och vad som är med nu, och tryck igen om ditt ska gälla.",
        en: "A colleague has changed the term meanwhile. See who and what is on it now, and press again if yours shall "
          + "hold.")
    case .helperMissing: Wording(da: "Vælg en person.", sv: "Välj en person.", en: "Choose a person.")
    case .kitMissing: Wording(da: "Vælg udstyr.", sv: "Välj utrustning.", en: "Choose kit.")
    case .thereAre: Wording(da: "Der er {n} i alt.", sv: "Det finns {n} totalt.", en: "There are {n} in all.")
    case .savePieces: Wording(da: "Gem antallet", sv: "Spara antalet", en: "Save the number")
    case .toRoom: Wording(da: "Vælg et andet lokale", sv: "Välj en annan lokal", en: "Choose another room")
    case .toStaff: Wording(da: "Skift underviser", sv: "Byt lärare", en: "Change the teacher")
    case .toKit: Wording(da: "Ret udstyret", sv: "Ändra utrustningen", en: "Change the kit")
    case .toSeats: Wording(da: "Ret pladserne", sv: "Ändra platserna", en: "Change the seats")
    case .toDate:
      Wording(
        da: "Flyt eller aflys {day}", sv: "Flytta eller ställ in {day}", en: "Move or cancel {day}")
    }
  }
}
