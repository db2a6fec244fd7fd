import Language

/// The texts of `lods visit request` and `lods visit check`.
enum VisitRequestPhrase: PhraseKey {
  case request, requestDetails, requestExample, check, checkDetails, checkExample
  case placeValue, place, numberHelp, task, residents, weekdaysValue, on, from, to, spanValue, at, minutes, staff, skill
  case speaks, kitValue, kit, meets, take, output, noContact
  case taken, offered, noTime, mustCheck, refused

  var wording: Wording {
    switch self {
    case .request:
      Wording(
        da: "Tag imod et ønske om besøg", sv: "Ta emot ett önskemål om besök", en: "Take a request for a visit")
    case .requestDetails:
      Wording(
        da:
          "Sted, opgaver, antal, dage og hvem der ringede: Resten kommer fra stedet og opgaverne. Hvem der ringede, "
          + "læses fra standard input (navn: og telefon:), ellers bliver der spurgt; det gemmes som stedets kontakt.",
        sv:
          "Plats, ärenden, antal, dagar och vem som ringde: resten kommer från platsen och ärendena. Vem som ringde "
          + "läses från standard in (namn: och telefon:), annars ställs frågor; det sparas som platsens kontakt.",
        en:
          "Place, tasks, number, days and who rang: the rest comes from the place and the tasks. Who rang is read from "
          + "standard input (name: and telephone:) or asked for; it is kept as the place's contact.")
    case .requestExample:
      Wording(
        da: "seks beboere på Bakkely vil have hjælp til MitID-appen, mandag eller onsdag",
        sv: "sex boende på Bakkely vill ha hjälp med appen, måndag eller onsdag",
        en: "six residents of Bakkely want help with the MitID app, Monday or Wednesday")
    case .check:
      Wording(
        da: "Skriv, om et ønske er inden for kriterierne, og find en tid",
        sv: "Skriv om ett önskemål ryms inom kriterierna, och hitta en tid",
        en: "Say whether a request meets the criteria, and find a time")
    case .checkDetails:
      Wording(
        da:
          "Kun ja eller nej gemmes, aldrig hvorfor. Et besøg, der venter på en dag, får vist den første mulige tid; "
          + "--take tager den.",
        sv:
          "Bara ja eller nej sparas, aldrig varför. Ett besök som väntar på en dag får den första möjliga tiden visad; "
          + "--take tar den.",
        en:
          "Only yes or no is kept, never why. A visit that waits for a day is shown the first free time; --take takes "
          + "it.")
    case .checkExample:
      Wording(
        da: "besøg 12 er inden for kriterierne og får den første mulige tid",
        sv: "besök 12 ryms inom kriterierna och får den första möjliga tiden",
        en: "visit 12 meets the criteria and gets the first free time")
    case .placeValue: Wording(da: "sted", sv: "plats", en: "place")
    case .place:
      Wording(
        da: "Stedets kode (se dem med: lods place list).", sv: "Platsens kod (se dem med: lods place list).",
        en: "The place's code (see them with: lods place list).")
    case .numberHelp:
      Wording(
        da: "Besøgets nummer (se dem med: lods visit list).", sv: "Besökets nummer (se dem med: lods visit list).",
        en: "The visit's number (see them with: lods visit list).")
    case .task:
      Wording(
        da: "Hvad der ønskes hjælp til.",
        sv: "Vad det behövs hjälp med.",
        en: "What help is wanted.")
    case .residents:
      Wording(
        da: "Hvor mange der vil have hjælp.", sv: "Hur många som vill ha hjälp.", en: "How many want help.")
    case .weekdaysValue: Wording(da: "UGEDAGE", sv: "VECKODAGAR", en: "WEEKDAYS")
    case .on:
      Wording(
        da: "Ugedage, der passer, fx man+ons eller man-fre.",
        sv: "Veckodagar som passar, till exempel mån+ons eller mån-fre.",
        en: "Weekdays that suit, as mon+wed or mon-fri.")
    case .from:
      Wording(
        da: "Første dag, der passer (ellers i morgen).", sv: "Första dagen som passar (annars i morgon).",
        en: "The first day that suits (else tomorrow).")
    case .to:
      Wording(
        da: "Sidste dag, der passer (ellers fire uger efter den første).",
        sv: "Sista dagen som passar (annars fyra veckor efter den första).",
        en: "The last day that suits (else four weeks after the first).")
    case .spanValue: Wording(da: "TID-TID", sv: "TID-TID", en: "TIME-TIME")
    case .at:
      Wording(
        da: "Tidsrum, der passer, fx 13:00-15:00.", sv: "Tid som passar, till exempel 13:00-15:00.",
        en: "The time of day that suits, as 13:00-15:00.")
    case .minutes:
      Wording(
        da: "Besøgets længde i minutter (ellers som stedet plejer).",
        sv: "Besökets längd i minuter (annars som platsen brukar).",
        en: "The visit's length in minutes (else as usual at the place).")
    case .staff:
      Wording(
        da: "Antal medarbejdere (ellers som stedet plejer).", sv: "Antal medarbetare (annars som platsen brukar).",
        en: "How many members of staff (else as usual at the place).")
    case .skill:
      Wording(
        da: "Noget, udeholdet skal kunne, ud over det, opgaverne kræver.",
        sv: "Något teamet ska kunna, utöver det ärendena kräver.",
        en: "What the team must be able to do beside what the tasks take.")
    case .speaks:
      Wording(
        da: "Et sprog, udeholdet skal tale.",
        sv: "Ett språk som teamet ska tala.",
        en: "A language the team must speak.")
    case .kitValue: Wording(da: "SLAGS=ANTAL", sv: "SORT=ANTAL", en: "KIND=PIECES")
    case .kit:
      Wording(
        da: "Udstyr, der skal med, fx tablet=3; 0 tager det af igen.",
        sv: "Utrustning som ska med, till exempel tablet=3; 0 tar bort den igen.",
        en: "Kit to take along, as tablet=3; 0 takes it off again.")
    case .meets:
      Wording(
        da: "Om ønsket er inden for kriterierne: yes eller no.",
        sv: "Om önskemålet ryms inom kriterierna: yes eller no.",
        en: "Whether the request meets the criteria: yes or no.")
    case .take:
      Wording(
        da: "Tag den første mulige tid med det samme, og hold fast i den.",
        sv: "Ta den första möjliga tiden direkt och håll fast vid den.",
        en: "Take the first free time at once, and keep it.")
    case .output:
      Wording(
        da: "Fil til siden (HTML, A4), som kun du kan læse.", sv: "Fil för sidan (HTML, A4) som bara du kan läsa.",
        en: "A file for the page (HTML, A4) that only you can read.")
    case .noContact:
      Wording(
        da: "Gem ikke, hvem der ringede.", sv: "Spara inte vem som ringde.", en: "Do not keep who rang.")
    case .taken:
      Wording(
        da: "Besøg {n}: {title}, {day} kl. {time} med {team}.", sv: "Besök {n}: {title}, {day} kl. {time} med {team}.",
        en: "Visit {n}: {title}, {day} at {time} with {team}.")
    case .offered:
      Wording(
        da: "Besøg {n}: {title}. Første mulige tid er {day} kl. {time} med {team}.",
        sv: "Besök {n}: {title}. Den första möjliga tiden är {day} kl. {time} med {team}.",
        en: "Visit {n}: {title}. The first free time is {day} at {time} with {team}.")
    case .noTime:
      Wording(
        da: "Besøg {n}: {title} er skrevet op. Der er ingen ledig tid på de dage; sig, at I ringer, når der er en.",
        sv:
          "Besök {n}: {title} är uppskrivet. Det finns ingen ledig tid de dagarna; säg att ni ringer när det finns en.",
        en: "Visit {n}: {title} is noted. There is no free time on those days; say that you will ring when there is.")
    case .mustCheck:
      Wording(
        da: "Besøg {n} er skrevet op. Stil spørgsmålene, og skriv ja eller nej til dem alle på én gang.",
        sv: "Besök {n} är uppskrivet. Ställ frågorna och skriv ja eller nej på alla på en gång.",
        en: "Visit {n} is noted. Ask the questions, and write yes or no to all of them at once.")
    case .refused:
      Wording(
        da:
          "Sig til den, der ringede: „Det kan vi desværre ikke komme ud til jer med. I er velkomne på biblioteket, og jeg kan "
          + "sige, hvem der ellers hjælper.“ Intet om grunden er gemt.",
        sv:
          "Säg till den som ringde: ”Det kan vi tyvärr inte komma ut till er med. Ni är välkomna till biblioteket, och jag kan "
          + "tala om vem mer som hjälper.” Inget om skälet är sparat.",
        en:
          "Tell the caller: “I am sorry, we cannot come out for that. You are welcome at the library, and I can say who "
          + "else helps.” Nothing of the reason is kept.")
    }
  }
}
