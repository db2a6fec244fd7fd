import Language

/// The texts of the options of `lods place`.
enum PlaceOptionPhrase: PhraseKey {
  case kind, all, on, name, addressValue, address, pointValue, point, area, residents, access, parking, wifi, hours
  case every, gap, minutes, staff, teams, team, note, askNote, clear, shutFrom, shutTo, because, openFrom, format, out

  var wording: Wording {
    switch self {
    case .kind: Wording(da: "Hvad for et sted det er.", sv: "Vad det är för plats.", en: "What sort of place it is.")
    case .all:
      Wording(
        da: "Tag også steder med, der ikke får besøg mere.", sv: "Ta även med platser som inte längre får besök.",
        en: "Places that are no longer visited, too.")
    case .on:
      Wording(
        da: "Den sidste dag, stedet får besøg.", sv: "Den sista dagen som platsen får besök.",
        en: "The last day on which the place is visited.")
    case .name: Wording(da: "Stedets navn.", sv: "Platsens namn.", en: "The place's name.")
    case .addressValue: Wording(da: "ADRESSE", sv: "ADRESS", en: "ADDRESS")
    case .address:
      Wording(
        da: "Vej, nummer, postnummer og by.", sv: "Gata, nummer, postnummer och ort.",
        en: "Street, number, postcode and town.")
    case .pointValue: Wording(da: "BREDDE,LÆNGDE", sv: "LATITUD,LONGITUD", en: "LAT,LON")
    case .point:
      Wording(
        da: "Hvor det ligger, i grader: breddegraden først, fx 55.3243,11.9636.",
        sv: "Var det ligger, i grader: latituden först, till exempel 55.6371,13.0860.",
        en: "Where it lies, in degrees: latitude first, such as 55.3243,11.9636.")
    case .area:
      Wording(
        da: "Lokalområdet (se dem med: lods area list).", sv: "Området (se dem med: lods area list).",
        en: "The area (see them with: lods area list).")
    case .residents:
      Wording(
        da: "Hvor mange der bor eller kommer der.", sv: "Hur många som bor eller kommer dit.",
        en: "How many live or come there.")
    case .access:
      Wording(
        da: "Hvordan man kommer ind. Nævn alt, der gælder.", sv: "Hur man kommer in. Nämn allt som gäller.",
        en: "How one gets in. Name all that holds.")
    case .parking: Wording(da: "Hvor bilen kan stå.", sv: "Var bilen kan stå.", en: "Where the car stands.")
    case .wifi:
      Wording(
        da: "Om gæster kan komme på nettet.", sv: "Om gäster kan komma ut på nätet.", en: "Whether guests have a net.")
    case .hours:
      Wording(
        da: "Hvornår besøg passer, fx man-fre=09:30-11:30+13:00-16:00.",
        sv: "När besök passar, till exempel mån-fre=09:30-11:30+13:00-16:00.",
        en: "When visits suit, such as mon-fri=09:30-11:30+13:00-16:00.")
    case .every:
      Wording(
        da: "Ønsket antal dage fra et besøg til det næste; ellers kommer I kun, når stedet ringer.",
        sv: "Önskat antal dagar från ett besök till nästa; annars kommer ni bara när platsen ringer.",
        en: "The wished number of days between visits; else you come only when the place calls.")
    case .gap:
      Wording(
        da: "Færrest dage mellem to besøg (7).", sv: "Minsta antal dagar mellan två besök (7).",
        en: "The fewest days between two visits (7).")
    case .minutes:
      Wording(
        da: "Hvor længe et besøg plejer at vare, i minutter (60).",
        sv: "Hur länge ett besök brukar ta, i minuter (60).", en: "The usual length of a visit in minutes (60).")
    case .staff:
      Wording(
        da: "Hvor mange medarbejdere et besøg kræver (1).", sv: "Hur många medarbetare ett besök kräver (1).",
        en: "How many employees a visit takes (1).")
    case .teams:
      Wording(
        da: "Hvor mange udehold der skal komme samtidig (1).", sv: "Hur många team som ska komma samtidigt (1).",
        en: "How many teams come at the same time (1).")
    case .team:
      Wording(
        da: "Det udehold, der helst skal komme (se dem med: lods team list).",
        sv: "Det team som helst ska komma (se dem med: lods team list).",
        en: "The team that should come if possible (see them with: lods team list).")
    case .note:
      Wording(
        da:
          "Skriv en bemærkning til udeholdet; den læses fra standard input, ellers bliver der spurgt. Aldrig om en person.",
        sv: "Skriv en anmärkning till teamet; den läses från standard in, annars ställs en fråga. Aldrig om en person.",
        en: "Write a note for the team; it is read from standard input, else you are asked. Never about a person.")
    case .askNote:
      Wording(
        da: "Hvad skal udeholdet vide (aldrig om en person)?", sv: "Vad ska teamet veta (aldrig om en person)?",
        en: "What should the team know (never about a person)?")
    case .clear:
      Wording(da: "Fjern noget, der stod der.", sv: "Ta bort något som stod där.", en: "Take away what stood there.")
    case .shutFrom:
      Wording(
        da: "Den første dag, stedet er lukket; ellers i dag.",
        sv: "Den första dagen som platsen är stängd; annars i dag.",
        en: "The first day it is shut; today where it is left out.")
    case .shutTo:
      Wording(
        da: "Den sidste dag, stedet er lukket; udelad den, når ingen ved det endnu.",
        sv: "Den sista dagen som platsen är stängd; utelämna den när ingen vet än.",
        en: "The last day it is shut; leave it out while nobody knows.")
    case .because: Wording(da: "Hvorfor.", sv: "Varför.", en: "Why.")
    case .openFrom:
      Wording(
        da: "Den første dag, stedet tager imod igen; ellers i dag.",
        sv: "Den första dagen som platsen tar emot igen; annars i dag.",
        en: "The first day it takes visits again; today where it is left out.")
    case .format:
      Wording(
        da: "csv til programmer, med koder, eller excel til regneark, med ord.",
        sv: "csv för program, med koder, eller excel för kalkylprogram, med ord.",
        en: "csv for programs, with codes, or excel for spreadsheets, with words.")
    case .out:
      Wording(
        da: "Skriv til denne fil i stedet for skærmen.", sv: "Skriv till den här filen i stället för skärmen.",
        en: "Write to this file and not the screen.")
    }
  }
}
