import Language

/// The texts of the report on triage.
enum TriageReportPhrase: PhraseKey {
  case title, agreement, beyondChance, pairs, byTask, byBranch, byModel, reasons, byAdvised, byGiven
  case alike, more, less, moreShort, lessShort, kappa
  case shareRule, kappaRule, pairsRule, taskRule, reasonRule, levelRule, withheld
  case noAdvice, tooFewAdvised, tooFewOtherwise, advisedSessions, agreed, gaveMore, gaveLess, unadvised
  case kappaIs, kappaRough, kappaFull, kappaUndefined, kappaTooFew
  case hangTogether, chosenByStaff, noCause, answersNotKept, notSplit, staffStated, staffNotStated

  var wording: Wording { heading ?? rule ?? sentence }

  private var heading: Wording? {
    switch self {
    case .title: Wording(da: "Triage i tal", sv: "Triage i siffror", en: "Triage in figures")
    case .agreement: Wording(da: "Følges forslaget?", sv: "Följs förslaget?", en: "Is the advice followed?")
    case .beyondChance:
      Wording(
        da: "Enighed ud over tilfældet", sv: "Samstämmighet utöver slumpen", en: "Agreement beyond what chance gives")
    case .pairs:
      Wording(
        da: "Foreslået (ned) og givet hjælpegrad (hen)", sv: "Föreslagen (ned) och given hjälpnivå (åt höger)",
        en: "Level advised (down) and given (across)")
    case .byTask: Wording(da: "Efter opgave", sv: "Per ärende", en: "By task")
    case .byBranch: Wording(da: "Efter bibliotek", sv: "Per bibliotek", en: "By branch")
    case .byModel: Wording(da: "Efter modellens version", sv: "Per version av modellen", en: "By the model's version")
    case .reasons:
      Wording(
        da: "Hvorfor blev det en anden hjælpegrad?", sv: "Varför blev det en annan hjälpnivå?",
        en: "Why was it another level?")
    case .byAdvised:
      Wording(
        da: "Hvordan gik det, efter den foreslåede hjælpegrad?", sv: "Hur gick det, per föreslagen hjälpnivå?",
        en: "How did it go, by the level advised?")
    case .byGiven:
      Wording(
        da: "Hvordan gik det, efter den givne hjælpegrad?", sv: "Hur gick det, per given hjälpnivå?",
        en: "How did it go, by the level given?")
    case .alike: Wording(da: "Som foreslået", sv: "Som föreslaget", en: "As advised")
    case .more: Wording(da: "Mere hjælp end foreslået", sv: "Mer hjälp än föreslaget", en: "More help than advised")
    case .less:
      Wording(
        da: "Mindre hjælp end foreslået", sv: "Mindre hjälp än föreslaget",
        en: "Less help than "
          + "advised")
    case .moreShort: Wording(da: "Mere hjælp", sv: "Mer hjälp", en: "More help")
    case .lessShort: Wording(da: "Mindre hjælp", sv: "Mindre hjälp", en: "Less help")
    case .kappa: Wording(da: "Vægtet kappa", sv: "Viktad kappa", en: "Weighted kappa")
    default: nil
    }
  }

  private var rule: Wording? {
    switch self {
    case .shareRule:
      Wording(
        da: "Ekspeditioner med vejledning, hvor der er gemt både en foreslået og en givet hjælpegrad. Intervallet er "
          + "95 % (Wilson 1927).",
        sv: "Möten med vägledning där både en föreslagen och en given hjälpnivå är sparad. Intervallet är 95 % (Wilson "
          + "1927).",
        en: "Sessions of guidance with both a level advised and a level given. The interval is 95 % (Wilson 1927).")
    case .kappaRule:
      Wording(
        da: "Cohens kappa med lineære vægte: Jo flere trin de to hjælpegrader ligger fra hinanden, jo mere trækker det "
          + "ned. 95 %-intervallet følger Fleiss, Cohen og Everitt (1969).",
        sv: "Cohens kappa med linjära vikter: ju fler steg de två hjälpnivåerna ligger ifrån varandra, desto mer drar "
          + "det ned. 95-procentsintervallet följer Fleiss, Cohen och Everitt (1969).",
        en: "Cohen's kappa with linear weights: the more steps the two levels lie apart, the more it takes off. The "
          + "95 % "
          + "interval follows Fleiss, Cohen and Everitt (1969).")
    case .pairsRule:
      Wording(
        da: "Antal ekspeditioner. I skrålinjen står de, hvor forslaget blev fulgt.",
        sv: "Antal möten. I diagonalen står de där förslaget följdes.",
        en: "Sessions. Those in which the advice was followed stand in the diagonal.")
    case .taskRule:
      Wording(
        da: "Kun opgaver med vejledning. En ekspedition med to opgaver tæller under begge, og der er ét forslag til "
          + "hele "
          + "ekspeditionen. Intervallet er 95 % (Wilson 1927).",
        sv: "Bara ärenden med vägledning. Ett möte med två ärenden räknas under båda, och det finns ett förslag för "
          + "hela "
          + "mötet. Intervallet är 95 % (Wilson 1927).",
        en: "Tasks of guidance only. A session with two tasks counts under both, and has one advice for all of it. The "
          + "interval is 95 % (Wilson 1927).")
    case .reasonRule:
      Wording(
        da: "Ekspeditioner, hvor der blev givet en anden hjælpegrad end den foreslåede. Grunden er frivillig. "
          + "Intervallet "
          + "er 95 % (Wilson 1927).",
        sv: "Möten där en annan hjälpnivå gavs än den föreslagna. Skälet är frivilligt. Intervallet är 95 % (Wilson "
          + "1927).",
        en: "Sessions in which another level was given than the one advised. The reason is optional. The interval is "
          + "95 % (Wilson 1927).")
    case .levelRule:
      Wording(
        da: "»Kan selv næste gang« er medarbejderens skøn, og kun hvor der er svaret ja eller nej. Intervallet er 95 % "
          + "(Wilson 1927).",
        sv: "”Klarar det själv nästa gång” är personalens bedömning, och bara där svaret är ja eller nej. "
          + "Intervallet är "
          + "95 % (Wilson 1927).",
        en: "“Alone next time” is what staff believe, and only where they answered yes or no. The interval is 95 % "
          + "(Wilson 1927).")
    case .withheld:
      Wording(
        da: "Tallene er så små, at de ikke kan vises.", sv: "Siffrorna är så små att de inte kan visas.",
        en: "The figures are so small that they cannot be published.")
    default: nil
    }
  }

  private var sentence: Wording {
    switch self {
    case .noAdvice:
      Wording(
        da: "Ingen ekspeditioner i {period} har en foreslået hjælpegrad. Den gemmes, når der spørges om råd.",
        sv: "Inga möten under {period} har en föreslagen hjälpnivå. Den sparas när någon frågar om råd.",
        en: "No session in {period} has a level advised. It is kept when advice is asked for.")
    case .tooFewAdvised:
      Wording(
        da: "For få ekspeditioner i {period} har en foreslået hjælpegrad til, at tallene kan vises.",
        sv: "För få möten under {period} har en föreslagen hjälpnivå för att siffrorna ska kunna visas.",
        en: "Too few sessions in {period} have a level advised for figures to be published.")
    case .tooFewOtherwise:
      Wording(
        da: "Hvor tit forslaget blev fulgt, kan ikke vises: Et af tallene er så lille, at det ville kunne "
          + "regnes ud.",
        sv: "Hur ofta förslaget följdes kan inte visas: en av siffrorna är så liten att den skulle gå att räkna "
          + "ut.",
        en: "How often the advice was followed cannot be published: one of the figures is so small that it could be "
          + "worked out.")
    case .advisedSessions:
      Wording(
        da: "{n} {n|ekspedition|ekspeditioner} i {period} har en foreslået hjælpegrad.",
        sv: "{n} {n|möte|möten} under {period} har en föreslagen hjälpnivå.",
        en: "{n} {n|session has|sessions have} a level advised in {period}.")
    case .agreed:
      Wording(
        da: "Den foreslåede hjælpegrad blev givet i {share} af dem (mellem {low} og {high}).",
        sv: "Den föreslagna hjälpnivån gavs i {share} av dem (mellan {low} och {high}).",
        en: "The level advised was given in {share} of them (between {low} and {high}).")
    case .gaveMore:
      Wording(
        da: "Der blev givet mere hjælp end foreslået i {share} (mellem {low} og {high}).",
        sv: "Mer hjälp än föreslaget gavs i {share} (mellan {low} och {high}).",
        en: "More help than advised was given in {share} (between {low} and {high}).")
    case .gaveLess:
      Wording(
        da: "Der blev givet mindre hjælp end foreslået i {share} (mellem {low} og {high}).",
        sv: "Mindre hjälp än föreslaget gavs i {share} (mellan {low} och {high}).",
        en: "Less help than advised was given in {share} (between {low} and {high}).")
    case .unadvised:
      Wording(
        da: "{n} {n|anden ekspedition|andre ekspeditioner} med vejledning har intet forslag og tæller ikke med her.",
        sv: "{n} {n|annat möte|andra möten} med vägledning har inget förslag och räknas inte här.",
        en: "{n} other {n|session|sessions} of guidance had no advice and {n|does|do} not count here.")
    case .kappaIs:
      Wording(
        da: "Vægtet kappa er {kappa} (mellem {low} og {high}): 1 er fuld enighed, 0 er, hvad tilfældet ville give.",
        sv: "Viktad kappa är {kappa} (mellan {low} och {high}): 1 är full samstämmighet, 0 är vad slumpen skulle ge.",
        en: "Weighted kappa is {kappa} (between {low} and {high}): 1 is full agreement, 0 is what chance would give.")
    case .kappaRough:
      Wording(
        da: "Der er så få ekspeditioner, at intervallet kun er et fingerpeg.",
        sv: "Det är så få möten att intervallet bara är en fingervisning.",
        en: "There are so few sessions that the interval is only a hint.")
    case .kappaFull:
      Wording(
        da: "Alle fik den foreslåede hjælpegrad, så vægtet kappa er 1 og har intet interval.",
        sv: "Alla fick den föreslagna hjälpnivån, så viktad kappa är 1 och har inget intervall.",
        en: "All were given the level advised, so that weighted kappa is 1 and has no interval.")
    case .kappaUndefined:
      Wording(
        da: "Kappa kan ikke regnes ud: Den samme hjælpegrad er foreslået og givet hver gang.",
        sv: "Kappa går inte att räkna ut: samma hjälpnivå är föreslagen och given varje gång.",
        en: "Kappa cannot be worked out: the same level was advised and given every time.")
    case .kappaTooFew:
      Wording(
        da: "Kappa regnes først ud fra {n} ekspeditioner.", sv: "Kappa räknas ut först från {n} möten.",
        en: "Kappa is worked out from {n} sessions on.")
    case .hangTogether:
      Wording(
        da: "Intervallerne er for smalle: De regner hver ekspedition for sig, men den samme medarbejder, den samme "
          + "borger "
          + "og den samme dag går igen, og flere ens ekspeditioner kan være gemt på én gang.",
        sv: "Intervallen är för smala: de räknar varje möte för sig, men samma personal, samma person och samma dag "
          + "återkommer, och flera likadana möten kan vara sparade på en gång.",
        en: "The intervals are too narrow: they take each session by itself, but the same staff, the same citizen "
          + "and the "
          + "same day come again, and several sessions alike may have been logged at once.")
    case .chosenByStaff:
      Wording(
        da: "Medarbejderne så forslaget, før de valgte, og valgte selv, hvornår de brugte triage. At de er enige med "
          + "forslaget, viser ikke, at det var rigtigt.",
        sv: "Personalen såg förslaget innan de valde, och valde själva när de använde triage. Att de håller med "
          + "förslaget "
          + "visar inte att det var rätt.",
        en: "Staff saw the advice before they chose, and chose themselves when to use triage. That they agree with the "
          + "advice does not show that it was right.")
    case .noCause:
      Wording(
        da: "Udfaldet siger intet om, hvad hjælpegraden førte til: De, der har det sværest, får mest hjælp. Sammenlign "
          + "derfor ikke hjælpegraderne, som var det et forsøg.",
        sv: "Utfallet säger inget om vad hjälpnivån ledde till: de som har det svårast får mest hjälp. Jämför därför "
          + "inte "
          + "hjälpnivåerna som om det vore ett försök.",
        en: "The outcome does not say what the level of help led to: those who find it hardest get most help. So do "
          + "not "
          + "compare the levels as if this were an experiment.")
    case .answersNotKept:
      Wording(
        da: "Hvor tit der blev svaret »ved ikke«, kan ikke siges: Svarene i triage gemmes ikke.",
        sv: "Hur ofta svaret var ”vet inte” går inte att säga: svaren i triage sparas inte.",
        en: "How often the answer was “not known” cannot be said: the answers given in triage are not kept.")
    case .notSplit:
      Wording(
        da: "Tallene er ikke delt efter bibliotek: Lods ved ikke, hvor mange der arbejder hvor, og med færre end fem "
          + "ville det være enkelte kollegers tal. Er I mindst fem hvert sted, så sig det, når rapporten laves.",
        sv: "Siffrorna är inte delade per bibliotek: Lods vet inte hur många som arbetar var, och med färre än fem "
          + "skulle det vara enskilda kollegors siffror. Är ni minst fem på varje ställe, säg det när rapporten görs.",
        en: "The figures are not split by branch: Lods does not know how many work where, and with fewer than five "
          + "they would be those of single colleagues. If you are at least five everywhere, say so when the report is "
          + "made.")
    case .staffStated:
      Wording(
        da: "Den, der lavede rapporten, har oplyst, at mindst fem registrerer på hvert bibliotek. Lods kan ikke "
          + "kontrollere det.",
        sv: "Den som gjorde rapporten har uppgett att minst fem registrerar på varje bibliotek. Lods kan inte "
          + "kontrollera det.",
        en: "Whoever made the report stated that at least five people log at each branch. Lods cannot check it.")
    case .staffNotStated:
      Wording(
        da: "Et enkelt bibliotek vises ikke, for med færre end fem medarbejdere er det enkelte kollegers tal. Er I "
          + "mindst fem på hvert bibliotek, så sig det.",
        sv: "Ett enskilt bibliotek visas inte, för med färre än fem anställda är det enskilda kollegors siffror. Är ni "
          + "minst fem på varje bibliotek, säg det.",
        en: "A single branch is not shown, because with fewer than five staff the figures are those of single "
          + "colleagues. If you are at least five at each branch, say so.")
    default: Wording(same: "")
    }
  }
}
