package import Language

/// The texts of the sign-up form.
package enum SignUpPhrase: PhraseKey {
  case title, listTitle, listHelp, name, contactHint, telephone, email, party, device, deviceHint, choose, trap
  case noticeTitle, nameMissing, tooLong, contactMissing, telephoneBad, emailBad, partyBad, deviceMissing, trapFilled
  case tooFast, tooOld, personNumber

  package var wording: Wording {
    switch self {
    case .title: Wording(da: "Tilmeld dig", sv: "Anmäl dig", en: "Sign up")
    case .listTitle:
      Wording(da: "Skriv dig på ventelisten", sv: "Ställ dig på väntelistan", en: "Join the waiting list")
    case .listHelp:
      Wording(
        da: "Kurset er fuldt. Du bliver nr. {n} på ventelisten og får besked, hvis der bliver en plads.",
        sv: "Kursen är full. Du blir nr {n} på väntelistan och får besked om det blir en plats.",
        en: "The course is full. You become no. {n} on the waiting list and are told if there is a seat.")
    case .name: Wording(da: "Dit navn", sv: "Ditt namn", en: "Your name")
    case .contactHint:
      Wording(
        da: "Skriv telefonnummer eller e-mail – et af dem er nok.",
        sv: "Skriv telefonnummer eller e-post – ett räcker.",
        en: "Give a telephone number or an e-mail address – one of them will do.")
    case .telephone: Wording(da: "Telefonnummer", sv: "Telefonnummer", en: "Telephone number")
    case .email: Wording(da: "E-mail", sv: "E-post", en: "E-mail")
    case .party: Wording(da: "Hvor mange kommer I?", sv: "Hur många kommer ni?", en: "How many are you?")
    case .device: Wording(da: "Hvad tager du med?", sv: "Vad tar du med dig?", en: "What do you bring?")
    case .deviceHint:
      Wording(
        da: "Pladserne er delt efter, hvad man bruger.", sv: "Platserna är fördelade efter vad man använder.",
        en: "The seats are given by what one uses.")
    case .choose: Wording(da: "Vælg", sv: "Välj", en: "Choose")
    case .trap: Wording(da: "Lad feltet stå tomt", sv: "Lämna fältet tomt", en: "Leave this field empty")
    case .noticeTitle: Wording(da: "Dine oplysninger", sv: "Dina uppgifter", en: "Your data")
    case .nameMissing: Wording(da: "Skriv dit navn.", sv: "Skriv ditt namn.", en: "Type your name.")
    case .tooLong:
      Wording(
        da: "Skriv navnet kortere, højst 120 tegn.", sv: "Skriv namnet kortare, högst 120 tecken.",
        en: "Type a shorter name, at most 120 signs.")
    case .contactMissing:
      Wording(
        da: "Skriv et telefonnummer eller en e-mail, så vi kan give dig besked.",
        sv: "Skriv ett telefonnummer eller en e-postadress så att vi kan nå dig.",
        en: "Give a telephone number or an e-mail address, so that we can tell you.")
    case .telephoneBad:
      Wording(
        da: "Skriv telefonnummeret med tal, for eksempel 12 34 56 78.",
        sv: "Skriv telefonnumret med siffror, till exempel 070-123 45 67.",
        en: "Type the telephone number in digits, for example 12 34 56 78.")
    case .emailBad:
      Wording(
        da: "Skriv e-mailen som navn@eksempel.dk.", sv: "Skriv e-postadressen som namn@exempel.se.",
        en: "Type the e-mail address as name@example.com.")
    case .partyBad:
      Wording(da: "Vælg, hvor mange I kommer.", sv: "Välj hur många ni kommer.", en: "Choose how many you are.")
    case .deviceMissing:
      Wording(da: "Vælg, hvad du tager med.", sv: "Välj vad du tar med dig.", en: "Choose what you bring.")
    case .trapFilled:
      Wording(
        da: "Lad det skjulte felt stå tomt, og send igen.", sv: "Lämna det dolda fältet tomt och skicka igen.",
        en: "Leave the hidden field empty, and send again.")
    case .personNumber:
      Wording(
        da: "Skriv aldrig et CPR-nummer her. Slet det, og send igen.",
        sv: "Skriv aldrig ett personnummer här. Ta bort det och skicka igen.",
        en: "Never type a CPR number here. Delete it, and send again.")
    case .tooFast:
      Wording(
        da: "Det gik meget hurtigt. Se, om alt er rigtigt, og send igen.",
        sv: "Det gick mycket fort. Kontrollera att allt stämmer och skicka igen.",
        en: "That was very fast. See whether all is right, and send again.")
    case .tooOld:
      Wording(
        da: "Siden har stået åben længe. Det, du skrev, står her endnu – send det igen.",
        sv: "Sidan har stått öppen länge. Det du skrev står kvar – skicka igen.",
        en: "The page has been open for long. What you typed is still here – send it again.")
    }
  }
}
