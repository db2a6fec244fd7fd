/// Sentence patterns of ordinary Danish desk notes of the open half; see ``NotePattern`` for slots and choices.
enum DanishPatterns {
  static let all = WordList.lines(login + post + devices + house + errands)

  /// Signing in, codes and cards, always without a value.
  private static let login = """
    [Hjalp|Hjulpet|Hj.] med {sys}, {mins}
    [Hjalp|Hjalp til] med at logge på {sys}, gik fint
    Nyt MitID på {dev}, tog {mins}
    MitID spærret efter {n} forsøg, ny aktivering bestilt
    Aktiveringskode kommer med [posten|brev] om {n} dage
    Koden virkede ikke, prøvede {n} gange
    Kode glemt, nulstillet på {url}
    Glemt adgangskode til {sys}, lavede en ny sammen
    Adgangskode nulstillet, [borgeren|hun|han] skrev den selv
    Bruger-ID glemt, fundet i MitID-appen
    Bruger-ID skal være mellem 5 og 48 tegn, forklaret
    Brugernavn og adgangskode var blandet sammen
    Pinkode til sygesikringskort findes ikke, forklaret
    PIN-koden var forkert {n} gange, kortet skal låses op i banken
    Kodeviser virker ikke, batteriet er dødt, ny bestilt
    Kodelæser bestilt, leveres {uge}
    Ny kodeviser udleveret, den gamle lå derhjemme
    Engangskoden kom for sent, udløber efter {n} min
    Sms-kode kom ikke frem, dårlig dækning i {town}
    Koden skal være mindst 8 tegn med tal og store bogstaver
    Kode: glemt. Ny tid {d}
    Password udløber hver {nn}. dag, forklaret
    Skiftede adgangskode på mail, borger tastede selv
    Viste hvor man skifter kode i [Indstillinger|appen]
    Kodeord til wifi hænger ved skranken
    Koden til døren er skiftet, spørg vagten
    MitID app på ny telefon, gammel telefon gik i stykker
    Har ikke pas, vidne skal med næste gang
    Vidne manglede legitimation, ny tid {wd} {kl}
    Pas-scan virkede ikke, lys for svagt, {n} forsøg
    Chip i passet kunne ikke læses på {dev}
    Legitimation udløbet {mon} {y}, vejledt om nyt pas
    Nægtet MitID, klagevejledning givet
    Fik MitID for {n}. gang i år
    NemID lukkede 31. oktober 2023, forklaret at det er slut
    Ville bruge NemID, det findes ikke længere
    Digital fuldmagt til datter, hun har eget MitID
    Fuldmagt til søn på {url}, tog {mins}
    Læseadgang til Digital Post givet til ægtefælle
    Ønsker at hustru kan læse post, vejledt om læseadgang
    Mor og datter kom sammen, datter godkender selv
    {who} uden MitID, henvist til [borgerservice|skranken] {wd}
    {who} ville have hjælp til {sys}
    {who} kom {kl}, ventede {mins}
    {who} har prøvet {n} gange derhjemme
    {who} fik vist {sys} på {dev}
    {who} bad om at vi tastede, afvist, vi kigger væk ved koder
    Forklarede at vi ikke må se koder
    MitID Erhverv til forening, henvist til virk.dk
    MitID-support har {pub}, opgav det
    Henvist til MitID support {pub}
    Niveau {n}, {mins}, [færdig|ikke færdig]
    Trin {n} af {n} i selvbetjening fejlede
    Logget ud efter {m} minutter, startede forfra
    Sessionen udløb efter {m} min, alt tabt
    Login via AltID virkede ikke endnu
    Har kun kodebrikker fra den gamle ordning
    Appen beder om opdatering til {ver}
    Samme {who} som i går, nu lykkedes det
    """

  /// Digital Post, self-service, exemptions, benefits, tax and health.
  private static let post = """

    Digital Post: fandt brev fra {unit}
    Digital Post oprettet, {mins}
    Fritaget for Digital Post, blanket udfyldt på papir
    Fritagelse fra Digital Post, efter lov om Digital Post {law}
    Ønsker fritagelse, begrundelse er ikke nødvendig
    Undtagelse fra selvbetjening, {unit} afgør
    Åbnede brev om [boligstøtte|folkepension|ældrecheck], forklarede det
    Printede {n} sider fra Digital Post, {kr}
    Post fra {unit} åbnet, frist {d}
    Frist {d}, nåede det
    Brevet er fra {mon} {y}, fristen er gået
    {nn} ulæste breve, gennemgået {n}
    Mappe i e-Boks oprettet, {n} breve flyttet
    mit.dk i stedet for e-Boks, viste forskellen
    Boligstøtte søgt på borger.dk, {mins}
    Boligstøtte: husleje {kr} pr. måned tastet af borger
    Folkepension {kr} pr. måned, spurgte til tillæg
    Ældrecheck {y}: {kr}, forklaret
    Varmetillæg, skal søges inden {d}
    Helbredstillæg, {pct} refunderes
    Forskudsopgørelse {y} rettet, trækprocent {nn}
    Årsopgørelse {y}, restskat {kr}
    Skat: {kr} retur, kommer {dl}
    Kørselsfradrag {nn} km i {nnn} dage
    Topskat fra {kr}, forklaret grænsen
    Ansøgning om parkeringskort på papir
    Flytning meldt, flyttede fra {town} til {town}
    Flyttede inden for {town}, meldt {d}
    Flytning: dato {d} kan ikke være mere end {n} uger frem
    Lægeskift i {town}, {kr}
    Nyt sundhedskort bestilt, kommer om {n} uger
    Det blå EU-kort bestilt til {n} personer
    Sundhedskort-app installeret på {dev}
    sundhed.dk: fandt prøvesvar, borger læste selv
    MinSundhed viser ingen aftaler, venter til {uge}
    Tid til vaccination {d} {kl}
    Aula: bedsteforælder fik adgang via forælder
    Aula fravær meldt, {mins}
    Pladsanvisning, ventetid {n} måneder i {town}
    SU-spørgsmål, henvist til uddannelsen
    Jobnet: {n} jobs søgt, frist {d}
    A-kasse, dagpengekort {uge}-{nn}
    Efterløn, medlem siden {y70}
    Pas: {kr}, klar om {n} dage
    Pas bestilt, hentes {d} efter {kl}
    Pas udløber {mon} {y}, ny tid {d} {kl}
    Pas til barn under 12 koster {kr}
    Kørekort fornyet, kategori B og BE, {kr}
    Kørekort kat. C1 udløber, lægeattest mangler
    Kørekort bortkommet, erklæring udfyldt
    Id-kort {kr}, medbring foto
    NemKonto ændret i netbank, borgeren gjorde det selv
    NemKonto: henvist til banken
    Betalt med kort {kr}
    Betalte {kr} med MobilePay
    Gebyr {kr}, kvittering printet
    Rykker på {kr}, henvist til {unit}
    Klage over {unit}, frist 4 uger
    Aktindsigt: vejledt om {law}
    Vejledningspligt efter forvaltningsloven {law}
    Lov nr. {nnn} af 31. maj 2023, {law}
    Bekendtgørelse nr. {nnnn} af 18. juni 2020 slået op
    Servicelovens {law} om ledsagelse, henvist
    KLE {kle} brugt til tælling
    Sagsbehandler i {unit} ringer tilbage
    Partshøring, svar inden {n} uger
    Afgørelse fra Ankestyrelsen, {n} sider
    Skøde: tinglysning.dk, {mins}
    Testamente, henvist til notar i {town}
    Dødsbo: henvist til skifteretten, {kl}
    Vielse booket {d} {kl} i {place}
    Navneændring, {kr}, henvist til borger.dk
    Udlandsdansker spurgte om valg, henvist
    Valgkort ikke kommet, brevstemme {hrs}
    Stemte på {place} mellem {hrs}
    Rejsekort app, {kr} sat ind
    Pensionistrabat fra 67 år, vist
    Ungdomskort søgt for {mon}
    """

  /// Telephones, computers, printers, mail and safety.
  private static let devices = """

    {dev} opdateret til {ver}
    {dev} har kun {gb} ledig plads, slettede billeder
    {dev} låst, kan ikke åbnes uden Apple-konto
    {dev} ingen lyd, lydløs var slået til
    {dev} koblet på wifi, {mins}
    Skærmen på {dev} er {res}
    Ny mobil fra {brand}, flyttede {n} apps
    Flyttede {nnn} billeder til usb-stik
    Slettede {nnnn} mails, fik {gb}
    E-mail virker ikke, indbakken er fuld ({gb})
    Snabel-a sidder på 2-tasten, vist
    Viste hvordan man laver snabel-a på Mac
    Mailadressen manglede snabel-a, rettet
    Spam, {nn} beskeder slettet
    Falsk sms om pakke, slettet, intet klikket
    Svindelopkald, kortet spærret i banken {kl}
    Svindel: klikkede på link, ringede til banken kl. {t}
    Ring {pub} hvis det haster
    Ring 112 ved livsfare, ellers 114
    Lægevagten 1813 findes kun i Region Hovedstaden
    Opdaterede {app}, {ver} virker
    {app} kræver iOS 16 eller nyere
    {app} hentet i App Store, {mins}
    {app} går ned ved start, slettet og hentet igen
    {err} ved login på {sys}
    {err}, prøvede {br} i stedet
    {err} siden {d}, meldt til {unit}
    {br} {ver} understøttes ikke
    Ryddede cache i {br}, hjalp
    Pop op-vindue blokeret i {br}
    Printer {n} mangler toner
    Papirstop i {pr}, {mins}
    {pr} offline, ip {ip} svarer ikke
    {pr} har printet {nnnn} sider
    Toner {toner} bestilt, {n} stk.
    Print {nn} sider s/h a 2 kr. = {kr}
    Kopi: {n} farve, {nn} s/h, i alt {kr}
    Scannede {nn} sider til pdf, sendte til egen mail
    Scan til mail virker ikke, {err}
    A4 og A3 papir bestilt, {nn} pakker
    PC {n} genstartet, {pc}
    Publikums-pc {n} nede fra {t} til {t}
    {pc} mangler mus
    Windows {win} genstarter hele tiden
    Windows 10 udgår 14. oktober 2025, vejledt
    Office 365 licens udløbet, {inv} meldt
    Word: lærte at gemme som pdf
    Excel-ark med {nnnn} rækker, kolonne B til F
    Filen hedder ansoegning_{y}_v{n}.docx
    Filen {y}-{mm}-{nn20}_billeder.zip pakket ud
    Usb-stik {gb}, formateret
    Wifi {place} nede {hrs}
    Wifi-kupon gælder {nn} timer
    Router genstartet, ip {ip}
    Bluetooth høreapparat parret med {dev}
    Høretelefoner udlånt, {inv}
    Tablet {inv} tilbage, opladet {pct}
    Ladekabel udlånt {t}-{t}
    Batteri {pct}, opladet mens vi sad
    Forstørrede tekst til {pct} på {dev}
    Læs højt-funktion vist, hastighed 1,5
    Sprog ændret til {lang} på {dev}
    Google Translate brugt, {lang}
    QR-kode scannet, førte til {url}
    Stregkode kunne ikke læses
    Facebook hacket, henvist til hjælp på siden
    Facebook: {nnn} venneanmodninger, viste hvordan man afviser
    WhatsApp flyttet til ny telefon
    Netflix opsagt, {kr} pr. md
    Abonnement {kr} pr. måned opsagt
    Købte {brand} telefon til {kr}
    DBA-annonce oprettet, {n} billeder
    Billet til bus {bus} i appen
    Rejseplanen: bus {bus} kl. {t}, skifte i {town}
    Tog {t} fra {town}, ankomst {t}
    eReolen: lånte {n} e-bøger, {n} tilbage
    Libby på {dev}, {mins}
    Isbn {isbn} ikke fundet, bestilt hjem
    Reserverede {n} bøger, nr. {nn} i køen
    Lånerkort væk, nyt lavet for {kr}
    Gebyr for sent afleveret {kr}
    Filmstriben virker ikke i {br}
    Backup af {dev}, {gb} på {mins}
    Skyen er fuld, {gb} af {gb}
    Cookies afvist, viste knappen
    Adblocker slog siden fra, slukket
    Google-konto, totrinsbekræftelse slået til
    Touch virker ikke på skærm {n}
    Serverfejl {code} på {sys} hele formiddagen
    Fejl {code} på skærmen, prøv igen kl. {t}
    Fejlkode {code} i {app}
    {sys} nede {hrs}, meldt på {url}
    Kortterminal {n} nede, kun MobilePay
    Talte tastetryk: {nnn} på {m} min
    """

  /// Counts, opening hours, courses, care homes, visits, staff and rooms of the house.
  private static let house = """

    Åbent {hrs}, {wd} {hrs}
    Åbent {wd}-{wd} {hrs}, lørdag {hrs}
    Lukket {d} pga. {why}
    Ferielukket {days}
    Perioden {days} er lukket for booking
    Kø: {q}, ventetid {mins}
    Nr. {nn} kaldt op {kl}
    Billet {q} blev væk, nyt nummer trukket
    {nn} i kø {kl}, {n} gik igen
    {nn} besøgende mellem {hrs}
    {nnn} besøg i {uge}, {nnn} i {uge}
    I {y} havde vi {nnnn} besøg, i {y} {nnnn}
    Tælleuge {nn20}: {nnn} personlige, {nnn} telefon
    {n} af {nn} deltagere kom
    Hold {n}: {nn} tilmeldt, {n} på venteliste
    Kursus {dl} {kl}, {n} ledige pladser
    Kursus i {app} på {place}, {nn} mødte
    Kursus flyttet fra {d} til {d}
    It-café {wd} {hrs}, {n} frivillige
    It-café i {town} aflyst, kun {n} tilmeldte
    Seniorsurf {dl}, {nn} gæster
    Foredrag om svindel {d}, {nn} stole
    Stole: {nn}, borde: {n}, projektor virker
    Lokale {rum} booket {hrs}
    Mødelokalet er optaget til {t}
    Toilet på 1. sal er lukket
    Elevatoren virker ikke, brug trappen til 2. sal
    {place}: {n} henvendelser på {m} minutter
    {place} holder lukket {d}
    Besøg på plejecenter {care}, {n} beboere hjulpet
    Plejecenter {care}: {mins} i fællesstuen
    Hjemmebesøg i {town}, {n} timer
    Udkørende team, {nn} km, {n} stop
    Bogbussen holder i {town} {wd} {hrs}
    Tlf. betjening {hrs}, {nn} opkald
    Telefonen ringede {nn} gange på {m} min
    Personalemøde {wd} {kl}
    Ny kollega starter {d}
    Vagt {hrs}, bytte med {wd}
    Sygemelding i dag, kun {n} på vagt
    Vikar fra {place} {wd}
    Praktikant hjalp i {m} min
    Frivillige: {n} mødt, {n} afbud
    Frivillig fra Ældre Sagen overtog {kl}
    Statistik for {mon}: {nnn} ekspeditioner
    Budget {y}: {kr}, brugt {pct}
    Bestilte {nn} foldere fra {unit}
    Nye foldere på {lang} og {lang}
    Møde med {unit} {d} {kl}
    Referat sendt, punkt {n}-{n}
    Side {nn} i pjecen er forældet
    Skiltet viser forkert tid, {hrs}
    Temperatur 26,5 grader i salen {kl}
    Brandalarm {kl}, alle ude på {n} min
    Falsk alarm, 112 ikke ringet op
    Glemt paraply, ligger i skranken
    Fundet briller, afleveret i {place}
    Cykel i vejen ved indgangen
    Parkering {n} timer med skive
    Kaffe til {nn}, {kr}
    Flag sat op kl. {t}, ned igen {t}
    Makerspace: 3D-print tog {nnn} min, {nn} g
    Repair café {wd}, {n} ting reddet
    Skoleklasse fra {town}, {nn} elever, 7.b
    Børnehave på besøg, {nn} børn
    VUC-hold, {nn} kursister
    Coding Pirates {wd} {hrs}
    Postnr 3000 og 3060 dækkes, resten henvist
    Kørte til 8722 Hedensted og 7130 Juelsminde
    Vi dækker 3000 Helsingør, 3100 Hornbæk og 3060 Espergærde
    EAN {ean} til faktura
    Virk.dk: foreningens cvr slået op, {mins}
    Faktura på {kr} til {unit}
    Indkøb: {n} mus, {n} tastaturer, {kr}
    Skærm {inv} sendt til reparation
    Uge {nn20}-{nn20}: {nnn} henvendelser i alt
    1. halvår {y}: {nnnn}, 2. halvår: {nnnn}
    Gennemsnit {dec} min pr. ekspedition
    {pct} løst første gang, mål {pct}
    Tilfredshed {dec} af 5, {nn} svar
    Kampagne {uge}-{nn20}, {nnn} flyers
    """

  /// Short notes and half sentences, as in a busy hour.
  private static let errands = """

    ok
    løst
    ikke løst, ny tid {d}
    kom igen {wd}
    vender tilbage {d} {kl}
    afbrudt kl. {t}
    {mins}, færdig
    {mins} + {mins} i alt
    mitid + e-boks, {mins}
    mitid/{dev}/{mins}
    digi post {mins} ok
    pas x{n}, krk x{n}
    print {n} s. {kr}
    henv. til {unit}
    henv. {unit}, åbent {hrs}
    bst. tid {d} kl {t}
    ny tid: {d} {t}
    flyttet til {d} {t}-{t}
    udeblev {kl}
    udeblev, {n}. gang
    gik før tid
    tolk bestilt, {lang}, {d} {kl}
    talte kun {lang}
    dansk svært, brugte billeder
    hørehæmmet, skrev på papir
    dårligt syn, forstørrede til {pct}
    kørestol, skranke {n} sænket
    ældre par, {age} og {age} år
    {age} år, aldrig brugt computer
    {age}-årig ville lære MobilePay
    ung mand, første lønseddel
    nytilflyttet fra {country}
    ny i landet, venter på papirer
    studerende fra {country}, sundhedskort
    turist spurgte om vej til {place}
    spurgte om åbningstid
    spurgte efter toilet
    ville bare snakke
    ros til skranken
    klage over ventetid {mins}
    vred over systemet, ikke over os
    tak for hjælpen, {n}. besøg
    lærte det selv til sidst
    kan selv næste gang
    typede, borger godkendte selv
    brugte demo på {url}
    demo af {sys}, {n} deltagere
    vist 3 trin: 1) hent app 2) scan 3) vælg
    trin 1-{n} gennemgået
    nr {n} på listen
    pkt. {n}, stk. {n}
    jf. {law}
    se {url}
    link til {url} på seddel
    info om {app} på {lang}
    test af {sys} {t}
    ctrl+c og ctrl+v øvet
    alt + tab, F5, Esc
    dobbeltklik øvet {m} min
    musen driller, ny mus
    {nn}+{nn}={nnn}
    {nnn}/{nnn} talt op
    {n}-{n}-{n} fordelt på dagen
    kl {t} {n} stk, kl {t} {n} stk
    mandag {n}, tirsdag {n}, onsdag {n}
    formiddag {nn}, eftermiddag {nn}
    {mon}: {nnn}; {mon}: {nnn}
    """
}
