import Language

/// The texts of the reports for official forms.
enum FormPhrase: PhraseKey {
  case dstTitle, kbTitle, heading, rule, dstNote, kbNote, form, summary, teaching, teachingAnswer, asksYear
  case dstLessons, dstParticipants, dstEvents, visits, staff, deskHelp, kbTeaching, kbParticipants, kbActivities
  case kbDigital
  case lessonsAnswer, participantsAnswer, eventsAnswer, coursesNotYet, cafeLeftOut, cafeLeftOutFew
  case cafeTimes, cafeVisits, cafeAnswer, otherTimes, otherVisits, otherAnswer
  case lessonsNot, participantsNot, eventsNot, visitsNot, visitsAnswer, staffNot, deskAnswer, kbDigitalAnswer

  var wording: Wording {
    switch self {
    case .dstTitle:
      Wording(
        da: "Til Danmarks Statistik: Folkebiblioteker", sv: "Till Danmarks Statistik: folkbibliotek",
        en: "For Danmarks Statistik: public libraries")
    case .kbTitle:
      Wording(
        da: "Til Kungliga biblioteket: Biblioteksstatistik", sv: "Till Kungliga biblioteket: biblioteksstatistik",
        en: "For Kungliga biblioteket: library statistics")
    case .heading:
      Wording(
        da: "Det, skemaet spørger om", sv: "Det som enkäten frågar om", en: "What the form asks")
    case .rule:
      Wording(
        da: "Skrankens log tæller hjælp til én borger ad gangen. Det er hverken undervisning eller et arrangement og "
          + "skal "
          + "holdes for sig.",
        sv: "Diskens logg räknar hjälp till en person i taget. Det är varken undervisning eller en aktivitet och ska "
          + "hållas för sig.",
        en: "The desk's log counts help to one citizen at a time. That is neither teaching nor an event and must be "
          + "kept "
          + "apart.")
    case .dstNote:
      Wording(
        da: "Skemaet indberettes én gang om året på virk.dk med MitID Erhverv og bygger på DS/ISO 2789. Vi har ikke "
          + "kunnet læse spørgsmålene i det gældende skema: Sammenhold listen med skemaet, før I svarer.",
        sv: "Enkäten lämnas en gång om året på virk.dk med MitID Erhverv och bygger på DS/ISO 2789. Vi har inte kunnat "
          + "läsa frågorna i den gällande enkäten: jämför listan med enkäten innan ni svarar.",
        en: "The form is sent once a year at virk.dk with MitID Erhverv and is based on DS/ISO 2789. The questions of "
          + "the present form could not be read: compare this list with the form before you answer.")
    case .kbNote:
      Wording(
        da: "Skemaet sendes ud i januar og skal være inde senest 28. februar; definitionerne følger ISO 2789, hvor det "
          + "kan lade sig gøre. Vi har ikke kunnet læse, om skemaet spørger om digital hjælp: Se efter, før I svarer.",
        sv: "Enkäten skickas ut i januari och ska vara inne senast den 28 februari; definitionerna följer ISO 2789 där "
          + "det går. Vi har inte kunnat läsa om enkäten frågar om digital hjälp: se efter innan ni svarar.",
        en: "The form is sent out in January and due on 28 February; its definitions follow ISO 2789 where possible. "
          + "We "
          + "could not read whether it asks about digital help: look before you answer.")
    case .form: Wording(da: "Skemaet spørger om", sv: "Enkäten frågar om", en: "The form asks")
    case .summary:
      Wording(
        da: "Loggen, jeres tællinger og de afsluttede hold kan svare på {n} af {all} spørgsmål. Ved hvert af de andre "
          + "står, hvor tallet findes.",
        sv: "Loggen, era räkningar och de avslutade grupperna kan svara på {n} av {all} frågor. Vid var och en av de "
          + "andra står var siffran finns.",
        en: "The log, your counts and the finished terms can answer {n} of {all} questions. Beside each of the others "
          + "stands where its figure is found.")
    case .asksYear:
      Wording(
        da: "Skemaet spørger om et helt kalenderår. Vælg et helt år som periode.",
        sv: "Enkäten frågar om ett helt kalenderår. Välj ett helt år som period.",
        en: "The form asks about a whole calendar year. Choose a whole year as the period.")
    case .teachingAnswer:
      Wording(
        da: "Korte lektioner med én borger er ikke brugerundervisning: De er ikke annonceret, og ingen har meldt sig "
          + "til. Hold dem for sig.",
        sv: "Korta lektioner med en person är inte användarundervisning: de är inte annonserade och ingen har anmält "
          + "sig. Håll dem för sig.",
        en: "Short lessons with one citizen are no user teaching: they were not announced and nobody signed up. Keep "
          + "them apart.")
    case .teaching:
      Wording(
        da: "heraf korte lektioner ved skranken (omtaler)", sv: "varav korta lektioner vid disken (omnämnanden)",
        en: "of which short lessons at the desk (mentions)")
    case .dstLessons:
      Wording(
        da: "Brugerundervisning: lektioner", sv: "Användarundervisning: lektioner", en: "User teaching: lessons")
    case .dstParticipants:
      Wording(
        da: "Brugerundervisning: deltagere", sv: "Användarundervisning: deltagare", en: "User teaching: participants")
    case .dstEvents:
      Wording(da: "Arrangementer og udstillinger", sv: "Evenemang och utställningar", en: "Events and exhibitions")
    case .visits: Wording(da: "Besøg på biblioteket", sv: "Besök på biblioteket", en: "Visits to the library")
    case .staff: Wording(da: "Personale", sv: "Personal", en: "Staff")
    case .deskHelp:
      Wording(
        da: "Hjælp ved skranken (ikke undervisning)", sv: "Hjälp vid disken (inte undervisning)",
        en: "Help at the desk (not teaching)")
    case .kbTeaching:
      Wording(
        da: "Undervisning: gange", sv: "Undervisning: tillfällen", en: "Teaching: occasions")
    case .kbParticipants:
      Wording(da: "Undervisning: deltagere", sv: "Undervisning: deltagare", en: "Teaching: participants")
    case .kbActivities: Wording(da: "Aktiviteter", sv: "Aktiviteter", en: "Activities")
    case .kbDigital:
      Wording(
        da: "Digital hjælp ved skranken (ikke undervisning)", sv: "Digital hjälp vid disken (inte undervisning)",
        en: "Digital help at the desk (not teaching)")
    case .lessonsAnswer:
      Wording(
        da: "Gange på hold, der er afsluttet i perioden, var annonceret, havde tilmelding og blev holdt af egne "
          + "medarbejdere, også sammen med frivillige. Åbne caféer og enkelte arrangementer står for sig.",
        sv:
          "Tillfällen i grupper som avslutades under perioden, var annonserade, hade anmälan och hölls av egen "
          + "personal, "
          + "också tillsammans med volontärer. Öppna kaféer och enstaka tillfällen står för sig.",
        en: "Lessons of terms that ended in the period, were announced, had sign-up and were held by own staff, also "
          + "together with volunteers. Drop-in cafés and single events stand apart.")
    case .participantsAnswer:
      Wording(
        da: "Fremmødet i de samme gange lagt sammen: Den, der kom tre gange, tæller tre.",
        sv: "Närvaron vid samma tillfällen summerad: den som kom tre gånger räknas tre gånger.",
        en: "Attendance of the same lessons added up: who came three times counts three.")
    case .eventsAnswer:
      Wording(
        da:
          "Enkelte arrangementer blandt de afsluttede hold. Andre arrangementer og udstillinger kender programmet "
          + "ikke: "
          + "Læg dem til.",
        sv: "Enstaka tillfällen bland de avslutade grupperna. Andra evenemang och utställningar känner programmet inte "
          + "till: lägg till dem.",
        en: "Single events among the finished terms. The program knows of no other events and exhibitions: add them.")
    case .coursesNotYet:
      Wording(
        da: "Hold, der bliver planlagt og afsluttet her i programmet, tæller med af sig selv.",
        sv: "Grupper som planeras och avslutas här i programmet räknas med av sig själva.",
        en: "Terms that are planned and ended in this program are counted by themselves.")
    case .cafeLeftOut:
      Wording(
        da:
          "{n} {n|ekspedition|ekspeditioner} fra caféer, hvor besøgende er talt, er ikke med: De er blandt caféens "
          + "besøg.",
        sv: "{n} {n|möte|möten} från kaféer där besökare räknats är inte med: de finns bland kaféets besök.",
        en:
          "{n} {n|session|sessions} of cafés whose visitors were counted are left out: they are among the café's "
          + "visits."
      )
    case .cafeLeftOutFew:
      Wording(
        da: "Få ekspeditioner fra caféer, hvor besøgende er talt, er ikke med: De er blandt caféens besøg.",
        sv: "Få möten från kaféer där besökare räknats är inte med: de finns bland kaféets besök.",
        en: "Few sessions of cafés whose visitors were counted are left out: they are among the café's visits.")
    case .cafeTimes:
      Wording(
        da: "Desuden: åben café, gange", sv: "Dessutom: öppet kafé, tillfällen", en: "Besides: drop-in café, times")
    case .cafeVisits:
      Wording(da: "Desuden: åben café, besøg", sv: "Dessutom: öppet kafé, besök", en: "Besides: drop-in café, visits")
    case .cafeAnswer:
      Wording(
        da:
          "Ingen melder sig til en åben café. Skemaet nævner it-caféer som eksempel på undervisning: Afgør selv, om de "
          + "hører med, og gør det samme hvert år.",
        sv:
          "Ingen anmäler sig till ett öppet kafé. Den danska enkäten nämner it-kaféer som exempel på undervisning: "
          + "avgör "
          + "själva om de hör dit, och gör likadant varje år.",
        en:
          "Nobody signs up for a drop-in café. The Danish form names IT cafés as an example of teaching: decide "
          + "whether "
          + "they belong there, and do the same every year.")
    case .otherTimes:
      Wording(
        da: "Desuden: anden undervisning, gange", sv: "Dessutom: annan undervisning, tillfällen",
        en: "Besides: other teaching, times")
    case .otherVisits:
      Wording(
        da: "Desuden: anden undervisning, deltagere", sv: "Dessutom: annan undervisning, deltagare",
        en: "Besides: other teaching, participants")
    case .otherAnswer:
      Wording(
        da: "Hold, der ikke var annonceret, ikke havde tilmelding eller blev holdt af frivillige alene.",
        sv: "Grupper som inte var annonserade, saknade anmälan eller hölls av enbart volontärer.",
        en: "Terms that were not announced, had no sign-up or were held by volunteers alone.")
    case .lessonsNot:
      Wording(
        da:
          "Kan ikke besvares af loggen. Tæl de gange, hvor jeres egne folk underviste, undervisningen var "
          + "annonceret, og borgerne havde meldt sig til, som it-caféer: Tag tallet fra kursusplanen.",
        sv:
          "Går inte att besvara ur loggen. Räkna de tillfällen då egen personal undervisade, undervisningen "
          + "var annonserad och deltagarna hade anmält sig: ta siffran från kursplaneringen.",
        en:
          "Cannot be answered from the log. Count the times when your own staff taught, the teaching was "
          + "announced and citizens had signed up, as IT cafés: take the figure from the course plan.")
    case .participantsNot:
      Wording(
        da: "Kan ikke besvares af loggen. Læg deltagerne i de samme undervisningsgange sammen: Tag tallet fra "
          + "fremmødet på kurserne.",
        sv: "Går inte att besvara ur loggen. Lägg ihop deltagarna vid samma tillfällen: ta siffran från kursernas "
          + "närvaro.",
        en: "Cannot be answered from the log. Add up the participants of the same lessons: take the figure from the "
          + "attendance of the courses.")
    case .eventsNot:
      Wording(
        da: "Kan ikke besvares af loggen: Et arrangement er en enkelt begivenhed, som biblioteket holder.",
        sv: "Går inte att besvara ur loggen: en aktivitet är ett enskilt tillfälle som biblioteket håller.",
        en: "Cannot be answered from the log: an event is a single occasion held by the library.")
    case .visitsNot:
      Wording(
        da: "Kan ikke besvares af loggen: Den tæller ikke dem, der kommer ind ad døren. Har I en tæller ved døren, "
          + "kan en administrator læse tallene ind.",
        sv: "Går inte att besvara ur loggen: den räknar inte dem som kommer in genom dörren. Har ni en räknare vid "
          + "dörren kan en administratör läsa in siffrorna.",
        en: "Cannot be answered from the log: it does not count those who come through the door. If you have a counter "
          + "at the door, an administrator can import its figures.")
    case .visitsAnswer:
      Wording(
        da: "Talt ved døren, lagt sammen over {days} {days|dag|dage}: {branches}.",
        sv: "Räknat vid dörren, summerat över {days} {days|dag|dagar}: {branches}.",
        en: "Counted at the door, added up over {days} {days|day|days}: {branches}.")
    case .staffNot:
      Wording(
        da: "Kan ikke besvares af loggen: Den ved ikke, hvem der står ved skranken.",
        sv: "Går inte att besvara ur loggen: den vet inte vem som står vid disken.",
        en: "Cannot be answered from the log: it does not know who stands at the desk.")
    case .deskAnswer:
      Wording(
        da: "Tallet kan bruges i teksten om biblioteket. Læg det ikke til undervisning eller arrangementer.",
        sv: "Siffran kan användas i texten om biblioteket. Lägg den inte till undervisning eller evenemang.",
        en: "The figure may be used in the text about the library. Do not add it to teaching or events.")
    case .kbDigitalAnswer:
      Wording(
        da: "Tallet kan bruges, hvis skemaet spørger. Læg det ikke til undervisning eller aktiviteter.",
        sv: "Siffran kan användas om enkäten frågar. Lägg den inte till undervisning eller aktiviteter.",
        en: "The figure may be used if the form asks. Do not add it to teaching or activities.")
    }
  }
}
