import Language

/// The texts of a drafted answer.
enum ReleaseAnswerPhrase: PhraseKey {
  case answerTitle, draftTag, draftLine, firstHeading, letterHeading, rulesHeading
  case publishFirstPlain, attachPlain, blankOfPlain, mayGivePlain
  case publishFirst, attach, blankOf, mayGive, couldGive, triedInVain, lawyer
  case asked, canGive, wasGiven, cannot, cannotWhole, why, canBlank, askLess, complaint, regards
  case becauseOfEarlier, becauseSmall, becauseUnproved, becauseTooLarge
  case rule, unconfirmed, confirmedRead, unconfirmedRead

  var wording: Wording {
    switch self {
    case .answerTitle:
      Wording(
        da: "Svar på en anmodning om tal", sv: "Svar på en begäran om siffror", en: "Answer to a request for figures")
    case .draftTag: Wording(da: "UDKAST", sv: "UTKAST", en: "DRAFT")
    case .draftLine:
      Wording(
        da: "En jurist skal læse svaret, før det sendes.", sv: "En jurist ska läsa svaret innan det skickas.",
        en: "A lawyer must read the answer before it is sent.")
    case .firstHeading:
      Wording(
        da: "Til jer selv, før svaret sendes", sv: "Till er själva, innan svaret skickas",
        en: "For yourselves, before it is sent")
    case .letterHeading: Wording(da: "Udkast til svar", sv: "Utkast till svar", en: "The draft")
    case .rulesHeading:
      Wording(
        da: "Til juristen: reglerne, og hvor de er læst", sv: "Till juristen: reglerna och var de är lästa",
        en: "For the lawyer: the rules, and where they were read")
    case .publishFirstPlain:
      Wording(
        da: "Tallene er ikke frigivet endnu. Frigiv forslaget, før I sender svaret, og vedlæg siden fra frigivelsen.",
        sv:
          "Siffrorna är inte offentliggjorda än. Offentliggör förslaget innan ni skickar svaret, och bifoga sidan från "
          + "offentliggörandet.",
        en: "The figures are not released yet. Release the proposal before you send the answer, and attach the page of "
          + "the release.")
    case .attachPlain:
      Wording(
        da: "Tallene er allerede frigivet som nummer {release}. Hent siden der, og vedlæg den.",
        sv: "Siffrorna är redan offentliggjorda som nummer {release}. Hämta sidan där och bifoga den.",
        en: "The figures were released already as number {release}. Get the page there and attach it.")
    case .blankOfPlain:
      Wording(
        da: "I det, der kan frigives, er {n} af {of} tal skjult. Se dem i forslaget.",
        sv: "I det som kan offentliggöras är {n} av {of} tal dolda. Se dem i förslaget.",
        en: "In what can be released, {n} of {of} numbers {n|is|are} blank. See them in the proposal.")
    case .mayGivePlain:
      Wording(
        da: "Tabellen kan gives med de små tal skjult. Vælg svaret, der giver tallene, hvis I hellere vil det.",
        sv: "Tabellen kan lämnas ut med de små talen dolda. Välj svaret som lämnar ut siffrorna om ni hellre vill det.",
        en: "The table can be given with the small numbers blank. Choose the answer that gives the figures to do so.")
    case .publishFirst:
      Wording(
        da: "Tallene er ikke frigivet endnu. Frigiv dem, før I sender svaret: lods release publish {words}. Vedlæg dem "
          + "så: lods release show med det nummer, som "
          + "frigivelsen får, og --format html --output tal.html.",
        sv: "Siffrorna är inte offentliggjorda än. Offentliggör dem innan ni skickar svaret: lods release publish "
          + "{words}. Bifoga dem sedan: lods release show med det "
          + "nummer som offentliggörandet får, och --format html --output tal.html.",
        en: "The figures are not released yet. Release them before you send the answer: lods release publish {words}. "
          + "Then attach them: lods release show with the "
          + "number that the release gets, and --format html --output tal.html.")
    case .attach:
      Wording(
        da: "Tallene er allerede frigivet. Vedlæg dem: lods release show {release} --format html --output tal.html",
        sv:
          "Siffrorna är redan offentliggjorda. Bifoga dem: lods release show {release} --format html --output tal.html",
        en:
          "The figures were released already. Attach them: lods release show {release} --format html --output tal.html")
    case .blankOf:
      Wording(
        da: "I det, der kan frigives, er {n} af {of} tal skjult. Se dem med lods release propose.",
        sv: "I det som kan offentliggöras är {n} av {of} tal dolda. Se dem med lods release propose.",
        en: "In what can be released, {n} of {of} numbers {n|is|are} blank. See them with lods release propose.")
    case .mayGive:
      Wording(
        da: "Tabellen kan gives med de små tal skjult. Skriv det samme uden --refuse, hvis I hellere vil det.",
        sv: "Tabellen kan lämnas ut med de små talen dolda. Skriv samma sak utan --refuse om ni hellre vill det.",
        en: "The table can be given with the small numbers blank. Write the same without --refuse to do so.")
    case .couldGive:
      Wording(
        da: "Det kunne I give i stedet: {list}.", sv: "Det här kunde ni lämna ut i stället: {list}.",
        en: "What you could give instead: {list}.")
    case .triedInVain:
      Wording(
        da: "Det er også prøvet, og det kan ikke gives: {list}.",
        sv: "Det här har också prövats och går inte att lämna ut: {list}.",
        en: "This was tried too and cannot be given: {list}.")
    case .lawyer:
      Wording(
        da: "Juristen ser på reglerne nederst og skriver klagevejledningen. Slet det, der ikke skal med.",
        sv: "Juristen ser på reglerna längst ner och skriver hur man överklagar. Stryk det som inte ska vara med.",
        en: "The lawyer looks at the rules below and writes how to complain. Strike out what does not belong.")
    case .asked:
      Wording(
        da: "Du har bedt {office} om tal fra hjælpen til det digitale for {period}, fordelt på {tables}.",
        sv: "Du har bett {office} om siffror från hjälpen med det digitala för {period}, fördelade på {tables}.",
        en: "You have asked {office} for figures of its help with digital things in {period}, by {tables}.")
    case .canGive:
      Wording(
        da: "Dem kan du få. Vi offentliggør tallene, så alle kan se dem, og lægger dem ved dette svar.",
        sv: "Dem kan du få. Vi offentliggör siffrorna så att alla kan se dem, och bifogar dem i det här svaret.",
        en: "You can have them. We publish the figures for everybody to see, and attach them to this answer.")
    case .wasGiven:
      Wording(
        da: "Tallene er allerede offentliggjort, og de er vedlagt.",
        sv: "Siffrorna är redan offentliggjorda, och de är bifogade.",
        en: "The figures are published already, and they are attached.")
    case .cannot:
      Wording(
        da: "Den tabel kan vi ikke give dig.", sv: "Den tabellen kan vi inte lämna ut.",
        en: "We cannot give you that table.")
    case .cannotWhole:
      Wording(
        da: "Vi kan ikke give dig tabellen med alle tal, for nogle af dem er under {n}.",
        sv: "Vi kan inte lämna ut tabellen med alla tal, för några av dem är under {n}.",
        en: "We cannot give you the table with all its numbers, for some of them are below {n}.")
    case .why:
      Wording(
        da: "Et lille tal handler om få mennesker. Den, der kender en af dem, kan se i tabellen, hvad vedkommende fik "
          + "hjælp til, eller hvordan det gik. Derfor viser vi ikke små tal, og heller ikke tal, som de kan regnes ud af.",
        sv:
          "Ett litet tal handlar om få människor. Den som känner någon av dem kan se i tabellen vad personen fick hjälp "
          + "med eller hur det gick. Därför visar vi inte små tal, och inte heller tal som de kan räknas ut ur.",
        en: "A small number is about few people. Who knows one of them can see in the table what that person had help "
          + "with, or how it went. So we show no small numbers, nor others that they could be worked out from.")
    case .canBlank:
      Wording(
        da:
          "Du kan få tabellen, hvor tal under {n} er skjult, og så mange andre, at de ikke kan regnes ud. Skriv til os, "
          + "hvis du vil have den.",
        sv:
          "Du kan få tabellen där tal under {n} är dolda, och så många andra att de inte går att räkna ut. Skriv till "
          + "oss om du vill ha den.",
        en:
          "You can have the table with the numbers below {n} blank, and as many others as it takes that they cannot be "
          + "worked out. Write to us if you want it.")
    case .askLess:
      Wording(
        da:
          "Skriv til os, hvis du kan bruge tal, der er mere samlet: en længere periode, færre delinger, eller grupper "
          + "lagt sammen. Så ser vi, om de kan gives.",
        sv: "Skriv till oss om du kan använda siffror som är mer samlade: en längre period, färre indelningar eller "
          + "sammanslagna grupper. Då ser vi om de kan lämnas ut.",
        en:
          "Write to us if coarser figures would do: a longer period, fewer splits, or groups put together. Then we see "
          + "whether those can be given.")
    case .complaint:
      Wording(
        da: "[Juristen skriver her, hvor og hvordan der kan klages, og inden hvornår.]",
        sv: "[Juristen skriver här var och hur beslutet kan överklagas, och inom vilken tid.]",
        en: "[The lawyer writes here where and how to complain, and by when.]")
    case .regards: Wording(da: "Venlig hilsen", sv: "Vänliga hälsningar", en: "Yours sincerely")
    case .becauseOfEarlier:
      Wording(
        da: "Vi har ikke fundet en måde at skjule de små tal i den på, når det, vi har offentliggjort før, er kendt.",
        sv: "Vi har inte hittat något sätt att dölja de små talen i den när det vi redan har offentliggjort är känt.",
        en: "We have found no way to hide its small numbers from who knows what we have published before.")
    case .becauseSmall:
      Wording(
        da: "Tallene i den er så små, at der intet ville være tilbage at vise.",
        sv: "Talen i den är så små att det inte skulle finnas något kvar att visa.",
        en: "Its numbers are so small that nothing would be left to show.")
    case .becauseUnproved:
      Wording(
        da: "Det kan ikke bevises, at den ikke røber små tal.",
        sv: "Det går inte att bevisa att den inte röjer små tal.",
        en: "It cannot be proved that it gives no small numbers away.")
    case .becauseTooLarge:
      Wording(
        da: "Den kan ikke efterprøves sammen med alt det, vi har offentliggjort før.",
        sv: "Den går inte att pröva tillsammans med allt vi redan har offentliggjort.",
        en: "It cannot be looked at together with all that we have published before.")
    case .rule: Wording(da: "{law}: {what}", sv: "{law}: {what}", en: "{law}: {what}")
    case .unconfirmed: Wording(da: "(ikke bekræftet)", sv: "(inte bekräftat)", en: "(not confirmed)")
    case .confirmedRead:
      Wording(
        da: "{law}: bekræftet. Læst {day} på {source}.", sv: "{law}: bekräftat. Läst {day} på {source}.",
        en: "{law}: confirmed. Read {day} at {source}.")
    case .unconfirmedRead:
      Wording(
        da: "{law}: ikke bekræftet. Set {day} på {source}. Se selv efter, før det bruges.",
        sv: "{law}: inte bekräftat. Sett {day} på {source}. Kontrollera själv innan det används.",
        en: "{law}: not confirmed. Seen {day} at {source}. See for yourself before it is used.")
    }
  }
}
