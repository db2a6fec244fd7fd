import Language

/// The sentences of what cannot be done with helpers, partners and kit.
enum StaffingPhrase: PhraseKey {
  case partner, helper, kit
  case contactMissing, alreadyHelper, notActive, badStep, erased, restricted, partnerClosed, renewsBeforeAgreed
  case renewsWithoutAgreement, notOnTerm, notLent

  var wording: Wording {
    switch self {
    case .partner: Wording(da: "Partneren", sv: "Partnern", en: "partner")
    case .helper:
      Wording(
        da: "Underviseren eller den frivillige", sv: "Läraren eller volontären", en: "teacher or volunteer")
    case .kit: Wording(da: "Udstyret", sv: "Utrustningen", en: "kit")
    case .contactMissing:
      Wording(
        da: "Skriv et telefonnummer eller en e-mailadresse, så I kan få fat i personen.",
        sv: "Skriv ett telefonnummer eller en e-postadress, så att ni kan nå personen.",
        en: "Write a telephone number or an e-mail address, so that you can reach the person.")
    case .alreadyHelper:
      Wording(
        da: "Personen står allerede i listen som nummer {n}. Skriv der, hvor langt personen er.",
        sv: "Personen finns redan i listan som nummer {n}. Skriv där hur långt personen har kommit.",
        en: "The person is in the list already, as number {n}. Write there how far they have come.")
    case .notActive:
      Wording(
        da: "Kun den, der er aktiv, kan sættes på et hold. Personen står som: {state}. Gør først personen aktiv, eller "
          + "vælg en anden.",
        sv:
          "Bara den som är aktiv kan sättas in i en grupp. Personen står som: {state}. Gör personen aktiv först, eller "
          + "välj någon annan.",
        en: "Only who is active can be put on a term. The person stands as: {state}. Make them active first, or choose "
          + "somebody else.")
    case .badStep:
      Wording(
        da: "Personen står som: {state}. Derfra kan det kun blive: {next}.",
        sv: "Personen står som: {state}. Därifrån kan det bara bli: {next}.",
        en: "The person stands as: {state}. From there only this can come: {next}.")
    case .erased:
      Wording(
        da: "Personens oplysninger er slettet. Tilføj personen igen.",
        sv: "Personens uppgifter är raderade. Lägg till personen igen.",
        en: "The person's data are erased. Add the person again.")
    case .restricted:
      Wording(
        da: "Personens oplysninger må kun opbevares, ikke bruges. Vælg en anden.",
        sv: "Personens uppgifter får bara lagras, inte användas. Välj någon annan.",
        en: "The person's data may only be stored, not used. Choose somebody else.")
    case .partnerClosed:
      Wording(
        da: "Samarbejdet med partneren er slut. Genoptag det først, eller vælg en anden.",
        sv: "Samarbetet med partnern är avslutat. Återuppta det först, eller välj en annan.",
        en: "You no longer work with that partner. Take it up again first, or choose another.")
    case .renewsBeforeAgreed:
      Wording(
        da: "Aftalen skal fornyes efter den dag, den er indgået. Ret en af de to dage.",
        sv: "Avtalet ska förnyas efter den dag då det ingicks. Ändra en av de två dagarna.",
        en: "The agreement is renewed after the day it was made. Correct one of the two days.")
    case .renewsWithoutAgreement:
      Wording(
        da: "Skriv også den dag, aftalen er indgået.",
        sv: "Skriv också dagen då avtalet ingicks.",
        en: "Write the day of the agreement too.")
    case .notOnTerm:
      Wording(
        da: "Personen er ikke på holdet. Se på holdets side, hvem der er på.",
        sv: "Personen är inte med i gruppen. Se på gruppens sida vilka som är med.",
        en: "The person is not on the term. Look at the term to see who is.")
    case .notLent:
      Wording(
        da: "Udstyret er ikke lånt ud til holdet. Se på holdets side, hvad det låner.",
        sv: "Utrustningen är inte utlånad till gruppen. Se på gruppens sida vad den lånar.",
        en: "The kit is not lent to the term. Look at the term to see what is.")
    }
  }
}
