import Language

/// The texts of `lods protect verify`.
enum ProtectVerifyPhrase: PhraseKey {
  case verify, verifyDetails, verifyExample, tableExample, published, proofValue, proof, table
  case holds, complete, incomplete, sensitiveNames, fails, more
  case badVersion, badThreshold, otherFile, otherColumns, badLabels, badRow, badNumber, smallShown, badWitness, badSum
  case emptied, badLine, lineShown, lineWitness, tooHigh, tooLow, badTruth, untrue, unlisted

  var wording: Wording {
    switch self {
    case .verify:
      Wording(
        da: "Efterregn et certifikat", sv: "Kontrollräkna ett certifikat", en: "Work a certificate out again")
    case .verifyDetails:
      Wording(
        da: "Lægger hele tal sammen og gør intet andet, uden noget af det, som søgningen bruger. Hvert vidne er en "
          + "tabel, der passer med alle viste tal; for hvert lille tal skal ét vidne have 1 og et andet mindst "
          + "grænsen. Slutter med 65, når beviset ikke holder.",
        sv: "Adderar heltal och gör inget annat, utan något av det som sökningen använder. Varje vittne är en tabell "
          + "som stämmer med alla visade tal; för varje litet tal ska ett vittne ha 1 och ett annat minst gränsen. "
          + "Slutar med 65 när beviset inte håller.",
        en: "Adds whole numbers and does nothing else, without anything that the search uses. Each witness is a table "
          + "that agrees with every number shown; for each small count one witness must hold 1 and another the "
          + "threshold or more. Ends with 65 when the proof does not hold.")
    case .verifyExample: Wording(da: "Efterregn beviset", sv: "Kontrollräkna beviset", en: "Check the proof")
    case .tableExample:
      Wording(
        da: "Undersøg også, at hvert lille tal er med, og at alle viste tal er sande",
        sv: "Granska också att varje litet tal är med och att alla visade tal är sanna",
        en: "Also check that no small count is missing and that all numbers shown are true")
    case .published:
      Wording(da: "den udgivne tabel", sv: "den publicerade tabellen", en: "the published table")
    case .proofValue: Wording(da: "certifikat", sv: "certifikat", en: "certificate")
    case .proof: Wording(da: "dens certifikat", sv: "dess certifikat", en: "its certificate")
    case .table:
      Wording(
        da: "Filen med de sande tal: så undersøges det også, om alle små tal er med.",
        sv: "Filen med de sanna talen: då granskas också om alla små tal är med.",
        en: "The file with the true counts: then it is also checked that no small count is missing.")
    case .holds:
      Wording(
        da: "Beviset holder: {listed} {listed|lille tal|små tal} kan hverken ses eller regnes ud af de {shown} viste. "
          + "{witnesses} {witnesses|vidne|vidner} er lagt sammen.",
        sv: "Beviset håller: {listed} {listed|litet tal|små tal} går varken att se eller att räkna ut av de {shown} "
          + "visade. {witnesses} {witnesses|vittne|vittnen} har adderats.",
        en: "The proof holds: {listed} small {listed|count|counts} can neither be seen nor worked out from the {shown} "
          + "shown. {witnesses} {witnesses|witness was|witnesses were} added up.")
    case .complete:
      Wording(
        da: "Alle viste tal er sande, og intet tal under {threshold} mangler i certifikatet.",
        sv: "Alla visade tal är sanna, och inget tal under {threshold} saknas i certifikatet.",
        en: "All numbers shown are true, and no count below {threshold} is missing from the certificate.")
    case .incomplete:
      Wording(
        da: "Om alle små tal er med i certifikatet, kan kun ses med --table og de sande tal.",
        sv: "Om alla små tal är med i certifikatet syns bara med --table och de sanna talen.",
        en: "Whether the certificate lists every small count can only be seen with --table and the true counts.")
    case .sensitiveNames:
      Wording(
        da: "Følsomme inddelinger: {names}. Et nul kan være skjult i en gruppe, som intet er vist af.",
        sv: "Känsliga indelningar: {names}. En nolla kan vara dold i en grupp som inget är visat av.",
        en: "Sensitive dimensions: {names}. A zero may be hidden in a group of which nothing is shown.")
    case .fails:
      Wording(
        da: "Beviset holder ikke: {n} {n|fejl|fejl}.", sv: "Beviset håller inte: {n} fel.",
        en: "The proof does not hold: {n} {n|fault|faults}.")
    case .more:
      Wording(
        da: "… og {n} til; --json nævner dem alle.", sv: "… och {n} till; --json nämner alla.",
        en: "… and {n} more; --json names them all.")
    case .badVersion:
      Wording(
        da: "Certifikatet har et andet format end 1.", sv: "Certifikatet har ett annat format än 1.",
        en: "The certificate has another format than 1.")
    case .badThreshold:
      Wording(
        da: "Certifikatets grænse skal være fra 2 til 100.", sv: "Certifikatets gräns ska vara från 2 till 100.",
        en: "The threshold of the certificate must be from 2 to 100.")
    case .otherFile:
      Wording(
        da: "Certifikatet er lavet til en anden fil: kontrolsummen passer ikke.",
        sv: "Certifikatet är gjort för en annan fil: kontrollsumman stämmer inte.",
        en: "The certificate was made for another file: the checksum differs.")
    case .otherColumns:
      Wording(
        da: "Tabellens kolonner er ikke dem, certifikatet nævner, og så count.",
        sv: "Tabellens kolumner är inte de som certifikatet nämner, och sedan count.",
        en: "The table's columns are not those that the certificate names, and then count.")
    case .badLabels:
      Wording(
        da: "Inddelingen {dimension} har ikke kategorier, så certifikatets grupper og til sidst TOTAL.",
        sv: "Indelningen {dimension} har inte kategorier, sedan certifikatets grupper och sist TOTAL.",
        en: "The dimension {dimension} has not categories, then the groups of the certificate, and TOTAL last.")
    case .badRow:
      Wording(
        da: "Linje {line}: en kombination mangler, står to gange eller står forkert.",
        sv: "Rad {line}: en kombination saknas, står två gånger eller står fel.",
        en: "Line {line}: a combination is missing, stands twice or stands in the wrong place.")
    case .badNumber:
      Wording(
        da: "Linje {line}: der står hverken et helt tal eller ...",
        sv: "Rad {line}: där står varken ett heltal eller ...",
        en: "Line {line}: there is neither a whole number nor ...")
    case .smallShown:
      Wording(
        da: "Linje {line}: et tal under {threshold} er vist.", sv: "Rad {line}: ett tal under {threshold} är visat.",
        en: "Line {line}: a number below {threshold} is shown.")
    case .badWitness:
      Wording(
        da: "Vidne {witness} har ikke ét tal for hver kombination, eller et tal, der ikke kan være et antal.",
        sv: "Vittne {witness} har inte ett tal för varje kombination, eller ett tal som inte kan vara ett antal.",
        en: "Witness {witness} has not one number for each combination, or one that can be no count.")
    case .badSum:
      Wording(
        da: "Linje {line}: vidne {witness} giver et andet tal end det viste.",
        sv: "Rad {line}: vittne {witness} ger ett annat tal än det visade.",
        en: "Line {line}: witness {witness} gives another number than the one shown.")
    case .emptied:
      Wording(
        da: "Linje {line}: vidne {witness} har 0, hvor alle ved, at der ikke er 0.",
        sv: "Rad {line}: vittne {witness} har 0 där alla vet att det inte är 0.",
        en: "Line {line}: witness {witness} has 0 where everybody knows that it is not.")
    case .badLine:
      Wording(
        da: "Certifikatets tal nr. {number} ({cell}) findes ikke i tabellen, eller det står der to gange.",
        sv: "Certifikatets tal nr {number} ({cell}) finns inte i tabellen, eller det står där två gånger.",
        en: "Count no. {number} of the certificate ({cell}) is not in the table, or is listed twice.")
    case .lineShown:
      Wording(
        da: "Certifikatets tal nr. {number} ({cell}) er ikke skjult.",
        sv: "Certifikatets tal nr {number} ({cell}) är inte dolt.",
        en: "Count no. {number} of the certificate ({cell}) is not hidden.")
    case .lineWitness:
      Wording(
        da: "Certifikatets tal nr. {number} ({cell}) henviser til et vidne, der ikke er der.",
        sv: "Certifikatets tal nr {number} ({cell}) hänvisar till ett vittne som inte finns.",
        en: "Count no. {number} of the certificate ({cell}) names a witness that is not there.")
    case .tooHigh:
      Wording(
        da: "Tal nr. {number} ({cell}): det lave vidne er ikke lavt nok.",
        sv: "Tal nr {number} ({cell}): det låga vittnet är inte lågt nog.",
        en: "Count no. {number} ({cell}): the low witness is not low enough.")
    case .tooLow:
      Wording(
        da: "Tal nr. {number} ({cell}): det høje vidne når ikke {threshold}.",
        sv: "Tal nr {number} ({cell}): det höga vittnet når inte {threshold}.",
        en: "Count no. {number} ({cell}): the high witness does not reach {threshold}.")
    case .badTruth:
      Wording(
        da: "De sande tal, række {line}: passer ikke med den udgivne tabels kolonner og kategorier.",
        sv: "De sanna talen, rad {line}: stämmer inte med den publicerade tabellens kolumner och kategorier.",
        en: "The true counts, row {line}: does not fit the columns and categories of the published table.")
    case .untrue:
      Wording(
        da: "Linje {line}: det viste tal er ikke det sande.", sv: "Rad {line}: det visade talet är inte det sanna.",
        en: "Line {line}: the number shown is not the true one.")
    case .unlisted:
      Wording(
        da: "Linje {line}: tallet er under {threshold}, men mangler i certifikatet.",
        sv: "Rad {line}: talet är under {threshold} men saknas i certifikatet.",
        en: "Line {line}: the count is below {threshold}, but missing from the certificate.")
    }
  }
}
