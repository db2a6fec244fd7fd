/// Danish desk notes of the open half, on other subjects than those of ``DanishPatterns``; see ``NotePattern``.
enum FreshDanishPatterns {
  static let all = WordList.lines(library + citizens + learning + outreach + building + hurried)

  /// The library's own desk: loans, archives, reading and makers' rooms.
  private static let library = """
    Lektiecafeen [flytter til læsesalen|holder til i læsesalen] indtil videre
    Læsekredsen vil gerne mødes {wd} {kl} i stedet for {t}
    Læsekreds for nybegyndere, {n} nye kom
    Strikkeklubben spurgte om de må låne [projektoren|højttaleren|det store bord]
    Slægtsforskning: fandt kirkebogen på Arkivalier Online
    Slægtsforskerne sad i lokalsamlingen hele formiddagen
    Gotisk skrift er svær at læse, foreslog [lokalarkivet|kurset til efteråret]
    Gamle avisårgange ligger nu digitalt i Mediestream, kun adgang på stedet
    Vhs-bånd digitaliseret i medieværkstedet, [et bånd var knækket|det gik fint]
    Dias scannet i medieværkstedet, {nn} stk. på {mins}
    Ordblind bruger fik vist Nota og [AppWriter|oplæsning] på {dev}
    Nota: indmeldelse kræver erklæring, gav pjecen med
    Lydbog kunne ikke streames over bluetooth i bilen, prøvede igen med kabel
    Kvoten på e-bøger er brugt op for {mon}
    Ventelisten på romanen er lang, foreslog lydbog i stedet
    Brætspil leveret tilbage uden [terninger|spilleplade], skrev seddel på æsken
    E-bogslæser udlånt i 14 dage, retur {d}
    Forfatteraften udsolgt, {nnn} billetter à {kr}
    Indkøbsforslag: {n} ud af {nn} købt ind i {mon}
    Mikrofilm fra {y70}, læseapparatet står i rum {rum}
    Plakater i A2 koster {kr}, foliering {kr} oveni
    Frø fra frøbiblioteket er næsten væk, bestil flere til foråret
    Symaskinen i makerspace syr skævt, sat til side
    VR-briller skal tørres af efter brug, klude ligger i skabet
    Sommerbogen: diplomer er printet og ligger i mappen
    Højtlæsning for de små flyttet ned i [kælderen|børnehjørnet]
    Aflevering via sorteringsmaskinen gik i stå, tømte kasse {n} og {n}
    Ubemandet tid: døren åbnede ikke med sundhedskort, lukkede ind fra skranken
    Selvbetjeningen tog ikke imod [bøgerne|dvd'erne], afleveret manuelt
    """

  /// What people come with.
  private static let citizens = """

    Feriepenge søgt via borger.dk, udbetales inden for {n} hverdage, {mins}
    Indefrosne feriemidler: ville vide om de kan hæves nu
    Ejendomsvurdering {y} kom som foreløbig, grundskyld {dec} promille, forklaret
    Spurgte til indefrysning af grundskyld, vi kan kun vise hvor det står
    Rotter anmeldt på kommunens side, kortet drillede på {dev}
    Storskrald bestilt til {wd}, står på fortovet fra {t}
    Ny affaldsordning giver mange spørgsmål om [madaffald|tekstil|pap]
    Straffeattest bestilt på politi.dk, hun skrev selv det hele
    Børneattest skal bestilles af foreningen, ikke af den frivillige
    Ville have en bopælsattest til [ambassaden|udlejeren|banken], vist hvor
    Fisketegn købt, {kr}, ligger nu i appen
    Ejerskifte på bil, køber og sælger sad her begge to
    Periodesyn skal være klaret inden {d}, koster ca. {kr}
    Trailer afmeldt, pladerne afleveres i {town}
    ESTA til USA betalt på en kopiside, {kr} i stedet for 21 dollars
    Ville klage over en parkeringsbøde, afgift {kr}
    Nyfødt, omsorgs- og ansvarserklæring skal være inde senest 14 dage efter, {n} dage tilbage
    SFO-plads opsagt pr. {dl}, takst {kr} om måneden
    Skoleindskrivning, begge forældre skal godkende hver for sig
    Fik sat NemSMS fra, syntes der kom for mange
    Manglede batterier til høreapparat, str. 312, hørecentret har åbent {hrs}
    Sygedagpenge: arbejdsgiver har anmeldt, nu skal oplysningsskemaet udfyldes
    Fleksjobber spurgte til feriefridage, må tage den med {unit}
    Cv lavet på Jobnet, billede udeladt efter eget ønske
    Skrev jobansøgning sammen, [linjeskift og margen|afsnit to] tog {mins}
    Plejevederlag: ventetid ukendt, {unit} skriver selv
    Frit valg af hjemmehjælp, fandt listen på kommunens hjemmeside
    Varmepumpetilskud, puljen er lukket for i år
    BBR siger {nnn} m2, ejer mener noget andet, skal rettes i selvbetjeningen
    Byggesag: tegninger er for store til at uploade, [delt i to|gemt som mindre pdf]
    Hundens chip registreret på Dansk Hunderegister, gebyr {kr}
    Influenzavaccine uden tid {wd} {hrs}, gratis fra 65 år
    Befordringstilskud: mindst 50 km hver vej, {kr} i egenbetaling
    Langtidsparkering ved havnen, {kr} pr. døgn, max {n} døgn
    Elregning steg {pct} siden sidste år, sammenlignede priser på elpris.dk
    Beredskab: printede listen over hvad man skal have hjemme i 3 døgn
    Organdonation, viste hvor man ændrer svar
    Sms om dårligt drikkevand i {town}, mange ringede, henvist til forsyningen
    {who} kom for at få ro på, brevet var bare en kvittering
    {who} troede at biblioteket kunne udstede id-kort
    {who} kom med en hel pose papirer, sorterede i tre bunker
    """

  /// Lessons, machines and getting the hang of it.
  private static let learning = """

    Kursus om kunstig intelligens, [alle ville prøve selv|mange spørgsmål om snyd]
    ChatGPT vist på storskærm, [skrev en festsang|lavede en madplan] sammen
    Copilot dukkede op i Word af sig selv, slået fra
    At skelne ægte fra falske billeder, øvelsen tog længere tid end planlagt
    Undervisning på {lang} {d} {hrs}, kollega oversatte
    Modul {n} af {n}: mapper og filer, sluttede {t}
    Pause {t}-{t}, kage til {nn}
    Onlinekursus {wd} {kl}, {nn} på linjen, lyden faldt ud {n} gange
    Deltagerne gik i stå ved [skærmbilledet|skyen|mapperne], gentag næste gang
    Hold for begyndere: øvede at trække, slippe og rulle
    Faner i {br} er stadig et mysterium, tegnede det på tavlen
    Adgangskodehusker foreslået, vil tænke over det
    Ansigtsgenkendelse slået til på {dev}
    Stor skrift og mørk baggrund på {dev}, nu kan hun læse igen
    Skærmtid på {dev}: {dec} timer om dagen, hun blev overrasket
    Løbende abonnement i App Store, {kr} hver uge, opsagt
    {dev} kan ikke opdateres længere, sidder fast på {ver}
    VoiceOver var kommet til ved et uheld, svært at få væk
    Forstørrelsesglasset på {dev} blev et hit
    Diktering virker også på dansk, de grinede af fejlene
    Lærte at lægge en app i en mappe, {n} apps ryddet af vejen
    Smart-tv: DR TV ville have en kode fra skærmen, hjalp over telefonen
    Chromecast fandt ikke fjernsynet, skiftede fra 5 GHz til 2,4 GHz
    Fibernet {nnn}/{nnn} Mbit, modem skal sættes op hjemme, det gør vi ikke
    Mistede alle kontakter ved skift af simkort, fandt dem i skyen
    Esim aktiveret på {dev}, krævede {n} genstarter
    Delte albummet med børnebørnene via [iCloud|Google Fotos]
    Familiegruppe i {app} var på lydløs for evigt
    Falsk QR-kode på parkeringsautomat, advaret på tavlen
    Hej-mor-sms, heldigvis ikke svaret
    Datingsvindel: lang snak i enerum, givet folder fra offerrådgivningen
    Købt billetter på falsk side, {kr} trukket, indsigelse i banken
    Antivirus på {nn} dages prøve, ville have {kr} bagefter, afinstalleret
    Regneark til foreningens kontingent, formlen for sum vist
    Netmøde i {app}: mikrofonen var slukket på selve headsettet
    """

  /// Care homes, clubs, places out of the house.
  private static let outreach = """

    {care}: videoopkald til familien i {country} lykkedes i andet forsøg
    {care}: personalet vil gerne have en oversigt til opslagstavlen
    Ipad-eftermiddag på {care} {dl}, {nn} beboere så gamle byfilm
    Aktivitetsmedarbejderen på {care} tager selv over fra {mon}
    Wifi rækker ikke ud i [havestuen|orangeriet] på {care}
    Pensionistforeningen i {town} vil have os ud igen efter nytår
    Stand på kulturnatten i {town} {hrs}, delte {nnn} muleposer ud
    Pop op-bibliotek på stationen i {town}, regnvejr, få stoppede
    Besøg hos boligforeningen, beboerhuset har kun ét stik ved bordet
    Dialogmøde med ældrerådet, ønsker hjælp længere ud på landet
    Oplæg for sprogskolen i {town}, {nn} kursister, tolk på {lang}
    Aftale med apoteket i {town} om at henvise til hinanden
    Torvedag: {nn} samtaler på {n} timer, mest om post og pas
    Bogen kommer: kørt ud med kasser til {n} adresser i uge {nn20}
    """

  /// Rooms, staff, figures and deliveries.
  private static let building = """

    Kaffemaskinen kalker, vand fyldt på, ring til service hvis den bipper
    Nyt gulvtæppe lægges i [børneafdelingen|foyeren], kom ind ad bagdøren
    Lys i parkeringskælderen blinker, meldt til ejendomsservice {d} {kl}
    Blomsterne vandes af den der lukker
    Alarmen gik ved lukketid, nogen sad endnu på toilettet
    Nøgle til depotet hænger ikke på krogen, spørg vagten
    Juletræet tændes {dl} {kl}, kor fra musikskolen
    Åbningstider i julen: lukket 24.-26. december, ellers {hrs}
    Påskelukket fra skærtorsdag, åbner igen tirsdag
    Forlænget åbent under eksamen, mandag-torsdag til {t}
    Udstillingen tages ned fredag, kunstneren henter selv
    Skærmen i vinduet viser stadig sidste måneds program
    MUS skubbes, ny dato kommer, de første er i {mon}
    Ferieplan skal være inde senest {d}
    Kørsel til {town} og {care}: {nn} km t/r, parkering {kr}
    Spritdispenser tom, {n} x 5 liter bestilt, varenr. på listen
    Evalueringen: {nn} svar, snit {dec}, flest ønsker aftenhold
    Tælleren ved døren viste {nnnn}, den tæller også os selv
    Flere yngre end sidste år, flest mellem {hrs} om onsdagen
    Levering {d} mellem {t} og {t}, {n} paller
    Tilbud på nye stole: {kr} pr. stk. ekskl. moms, {nn} stk.
    Puljen fra ministeriet giver {kr}, ansøgning inden {dl}
    """

  /// Half sentences.
  private static let hurried = """

    ringede vedr. kursus, fuldt booket, skrevet på liste
    obs ny procedure for pas fra {uge}
    glemt oplader, hentes {wd}
    ikke vores bord, sendt videre til {unit}
    hjalp kollega, tog telefonen imens
    fandt vej i {sys} til sidst, smil hele vejen ud
    lang kø pga. {why}, folk tog det pænt
    sparet et besøg, klaret i tlf på {mins}
    evt. opfølgning efter ferien
    fx {app} og {app}, resten tager vi en anden dag
    """
}
