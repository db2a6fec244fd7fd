import Language

/// The screens that ``DeskGoldenTests`` compares with.
enum DeskGoldenScreens {
  static let waiting: [LanguageCode: String] = [
    .da: """
     Nordhavn Bibliotek · skranke 1                            I dag: 1 ekspedition
    [1 ledig]                  2 ledig                   3 ledig

     Hvad kom borgeren for?
       1  MitID: første gang i appen               MitID
       2  MitID: ny telefon                        MitID
       3  MitID: glemt pinkode eller bruger-id     MitID
       4  Digital Post: læs og find et brev        Digital Post
       5  Fritagelse for Digital Post              Myndighedsopgave
       6  Digital Fuldmagt                         Fuldmagt og undtagelse
       7  Pas: nyt eller fornyet                   Myndighedsopgave
       8  Telefonen: det mest almindelige          Telefon, tablet og pc
       9  Print, scan og kopi                      Telefon, tablet og pc

       Senest gemt
          MitID: første gang i appen · side om side · 6 min





     ✓ Gemt: MitID: første gang i appen · side om side · 6 min
     1–9 vælg  a–å søg  ↑ ↓ vælg  Mellemrum start uret  ? taster
     Tab næste plads  Ctrl + R gentag, Z fortryd, E efterregistrér, N nede, C luk
    """,
    .sv: """
     Nordhavn Bibliotek · disk 1                                      I dag: 1 möte
    [1 ledig]                  2 ledig                   3 ledig

     Vad kom besökaren för?
       1  Utskrift                                 Mobil, dator och utskrift
       2  Skanna eller kopiera                     Mobil, dator och utskrift
       3  BankID i ny mobil                        E-legitimation och BankID
       4  BankID: glömd säkerhetskod               E-legitimation och BankID
       5  1177: logga in                           1177, vård och apotek
       6  Kivra                                    Digital post
       7  Mobil: kom igång och inställningar       Mobil, dator och utskrift
       8  E-post: logga in och bifoga              Mobil, dator och utskrift
       9  Bedrägeri: misstänkt sms eller samtal    Bank, Swish och bedrägeri

       Senast sparat
          Utskrift · sida vid sida · 6 min





     ✓ Sparat: Utskrift · sida vid sida · 6 min
     1–9 välj  a–ö sök  ↑ ↓ välj  Mellanslag starta klockan  ? tangenter
     Tab nästa plats  Ctrl + R upprepa, Z ångra, E efterregistrera, N nere, C stäng
    """,
    .en: """
     Nordhavn Bibliotek · desk 1                                   Today: 1 session
    [1 free]                   2 free                    3 free

     What did the citizen come for?
       1  MitID: first time in the app             MitID
       2  MitID: new phone                         MitID
       3  MitID: forgotten PIN or user ID          MitID
       4  Digital Post: read and find a letter     Digital Post
       5  Exemption from Digital Post              Authority transaction
       6  Power of attorney: Digital Fuldmagt      Powers and exceptions
       7  Passport: new or renewed                 Authority transaction
       8  Phone: the basics                        Phone, tablet and PC
       9  Print, scan and copy                     Phone, tablet and PC

       Latest saved
          MitID: first time in the app · side by side · 6 min





     ✓ Saved: MitID: first time in the app · side by side · 6 min
     1–9 choose  a–z search  ↑ ↓ choose  Space start timer  ? keys
     Tab next slot  Ctrl + R repeat, Z undo, E backlog, N down, C close
    """,
  ]

  static let form: [LanguageCode: String] = [
    .da: """
     Nordhavn Bibliotek · skranke 1                          I dag: 0 ekspeditioner
    [1 MitID: første… 12 min]  2 ledig                   3 ledig
     Opgave   MitID: første gang i appen + Print, scan og kopi
     Grad     0 Vist videre     1 Selv, med et tip           2 Side om side
              3 Ført pennen     4 Uden om det digitale       t råd om graden
     u Udfald: Delvist løst             g Grund: Intet MitID
     k Kanal: Skranken                  m Minutter: 13 (målt)     p Personer: –
     b Barrierer: Uvant med it, Sproget a Selv fremover: Nej      f Gået forkert: Ja
     v Vej videre: –                    i Info/sag: –             e Indsats: –
    ── Regelkort · bekræftet · læst 21-11-2026 · mitid.dk hjælp ────────────────────
     Må        Sidde ved siden af og læse trinene højt
               Vise, hvor der skal trykkes, mens borgeren selv taster
               Kigge væk, når borgeren taster bruger-id og pinkode
     Må ikke   Se, kende eller taste bruger-id, koder og adgangskoder
               Logge ind som borgeren eller godkende med borgerens MitID
     I stedet  Kodeviser eller kodeoplæser i stedet for appen
     Afgøres   Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen
               afgør, om der udstedes MitID; den afgørelse kan påklages. (Lov om
               MitID og NemLog-in)



     0–4 hjælpegrad  Enter gem  + opgave til  a–å felter  Esc tilbage  ? taster
     Tab næste plads  Ctrl + R gentag, Z fortryd, E efterregistrér, N nede, C luk
    """,
    .sv: """
     Nordhavn Bibliotek · disk 1                                     I dag: 0 möten
    [1 Utskrift 12 min]        2 ledig                   3 ledig
     Ärende   Utskrift + Bedrägeri: misstänkt sms eller samtal
     Nivå     0 Visad rätt      1 Själv, med ett tips        2 Sida vid sida
              3 Hållit i pennan 4 Vid sidan av det digitala  t råd om nivån
     u Utfall: Delvis löst              g Skäl: Ingen e-legitimation
     k Kanal: Disken                    m Minuter: 13 (mätt)      p Personer: –
     b Hinder: Ovan vid it, Språket     a Själv sedan: Nej        f Fel ställe: Ja
     v Väg vidare: –                    i Typ: –                  e Insats: –
    ── Regelkort · inte bekräftat · läst 2026-11-21 · kommunens webbplats ──────────
     Får       Visa hur man skriver ut från dator och mobil
               Hämta pappret vid skrivaren utan att läsa det
               Påminna om att logga ut efteråt
     Får inte  Ta emot dokument till personalens egen e-post
               Spara besökarens filer på bibliotekets dator







     0–4 hjälpnivå  Enter spara  + ärende till  a–ö fält  Esc tillbaka  ? tangenter
     Tab nästa plats  Ctrl + R upprepa, Z ångra, E efterregistrera, N nere, C stäng
    """,
    .en: """
     Nordhavn Bibliotek · desk 1                                  Today: 0 sessions
    [1 MitID: first… 12 min]   2 free                    3 free
     Task     MitID: first time in the app + Print, scan and copy
     Level    0 Signposted      1 On their own, with a tip   2 Side by side
              3 Held the pen    4 Non-digital way            t advice on it
     u Outcome: Partly done             g Reason: No e-ID
     k Channel: Desk                    m Minutes: 13 (timed)     p Persons: –
     b Barriers: 2 chosen               a Alone later: No         f Wrong desk: Yes
     v Ways on: –                       i Kind: –                 e Effort: –
    ── Rule card · confirmed · read 21/11/2026 · mitid.dk hjælp ────────────────────
     May       Sit beside the citizen and read the steps aloud
               Show where to tap while the citizen does the typing
               Look away while the citizen types user ID and PIN
     May not   See, know or type user IDs, codes or passwords
               Log in as the citizen or approve with the citizen's MitID
     Instead   A code display or an audio code reader instead of the app
     Decided   The citizen chooses app, code display or audio reader. The
               municipality decides on issuing MitID; that can be appealed. (Lov om
               MitID og NemLog-in)



     0–4 help level  Enter save  + more tasks  a–z fields  Esc back  ? keys
     Tab next slot  Ctrl + R repeat, Z undo, E backlog, N down, C close
    """,
  ]

  static let backlog: [LanguageCode: String] = [
    .da: """
     Nordhavn Bibliotek · skranke 1                          I dag: 0 ekspeditioner
    [1 MitID: ny tele… 0 min]  2 ledig                   3 ledig
     Opgave   MitID: ny telefon
     Efterregistrering: flere ekspeditioner, der lignede hinanden
          Grad          2 Side om side
     0–9  Hvor mange    7
     ← →  Dag           i går, tirsdag den 17. november 2026
     ↑ ↓  Hvornår       formiddag
     Gemmes som én registrering med et cirkaantal. Intet er gemt før Enter.
    ── Regelkort · kun »I stedet« bekræftet · læst 21-11-2026 · mitid.dk hjælp ─────
     Må        Vise, hvordan appen flyttes, mens den gamle telefon stadig virker
               Hjælpe med at bestille tid, hvis den gamle telefon er væk
               Kigge væk, når borgeren taster bruger-id og pinkode
     Må ikke   Se, kende eller taste bruger-id, koder og adgangskoder
               Logge ind som borgeren eller godkende med borgerens MitID
               Beholde telefonen eller arbejde på den, mens borgeren er væk
     I stedet  Kodeviser eller kodeoplæser i stedet for appen
     Afgøres   Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen
               afgør, om der udstedes MitID; den afgørelse kan påklages. (Lov om
               MitID og NemLog-in)


     0–9 antal  ← → dag  ↑ ↓ del af dagen  Enter gem  Esc tilbage
     Ctrl-C luk
    """,
    .sv: """
     Nordhavn Bibliotek · disk 1                                     I dag: 0 möten
    [1 Skanna eller k… 0 min]  2 ledig                   3 ledig
     Ärende   Skanna eller kopiera
     Efterregistrering: flera möten som liknade varandra
          Nivå          2 Sida vid sida
     0–9  Hur många     7
     ← →  Dag           i går, tisdag 17 november 2026
     ↑ ↓  När           förmiddag
     Sparas som en registrering, ungefärligt antal. Inget är sparat före Enter.
    ── Regelkort · inte bekräftat · läst 2026-11-21 · kommunens webbplats ──────────
     Får       Visa hur man skannar till usb eller egen e-post
               Visa hur mobilens kamera kan skanna
               Se efter att originalen inte blir kvar
     Får inte  Behålla kopior av id-handlingar, brev eller beslut
               Läsa eller bedöma innehållet
               Vidimera kopior om enheten inte erbjuder det






     0–9 antal  ← → dag  ↑ ↓ del av dagen  Enter spara  Esc tillbaka
     Ctrl-C stäng
    """,
    .en: """
     Nordhavn Bibliotek · desk 1                                  Today: 0 sessions
    [1 MitID: new pho… 0 min]  2 free                    3 free
     Task     MitID: new phone
     Backlog: several sessions alike
          Level         2 Side by side
     0–9  How many      7
     ← →  Day           yesterday, Tuesday 17 November 2026
     ↑ ↓  When          morning
     Saved as one entry with an approximate number. Nothing is saved before Enter.
    ── Rule card · only “Instead” confirmed · read 21/11/2026 · mitid.dk hjælp ─────
     May       Show how to move the app while the old phone still works
               Help to book a time if the old phone is gone
               Look away while the citizen types user ID and PIN
     May not   See, know or type user IDs, codes or passwords
               Log in as the citizen or approve with the citizen's MitID
               Keep the phone or work on it while the owner is away
     Instead   A code display or an audio code reader instead of the app
     Decided   The citizen chooses app, code display or audio reader. The
               municipality decides on issuing MitID; that can be appealed. (Lov om
               MitID og NemLog-in)


     0–9 number  ← → day  ↑ ↓ part of day  Enter save  Esc back
     Ctrl-C close
    """,
  ]

  static let note: [LanguageCode: String] = [
    .da: """
     Nordhavn Bibliotek · skranke 1                          I dag: 0 ekspeditioner
    [1 MitID: første… 0 min]   2 ledig                   3 ledig
     Opgave   MitID: første gang i appen
     n Note
       ring 22 41 07 95


       Ligner et telefonnummer.
       Teksten er ikke gemt noget sted. Ret det understregede, så gemmes den.
    ── Regelkort · bekræftet · læst 21-11-2026 · mitid.dk hjælp ────────────────────
     Må        Sidde ved siden af og læse trinene højt
               Vise, hvor der skal trykkes, mens borgeren selv taster
               Kigge væk, når borgeren taster bruger-id og pinkode
     Må ikke   Se, kende eller taste bruger-id, koder og adgangskoder
               Logge ind som borgeren eller godkende med borgerens MitID
     I stedet  Kodeviser eller kodeoplæser i stedet for appen
     Afgøres   Borgeren vælger selv app, kodeviser eller kodeoplæser. Kommunen
               afgør, om der udstedes MitID; den afgørelse kan påklages. (Lov om
               MitID og NemLog-in)



     Enter færdig  Ctrl-U tøm feltet
     Tab næste plads  Ctrl + R gentag, Z fortryd, E efterregistrér, N nede, C luk
    """,
    .sv: """
     Nordhavn Bibliotek · disk 1                                     I dag: 0 möten
    [1 Utskrift 0 min]         2 ledig                   3 ledig
     Ärende   Utskrift
     n Anteckning
       ring 22 41 07 95


       Liknar ett telefonnummer.
       Texten är inte sparad någonstans. Rätta det understrukna, så sparas den.
    ── Regelkort · inte bekräftat · läst 2026-11-21 · kommunens webbplats ──────────
     Får       Visa hur man skriver ut från dator och mobil
               Hämta pappret vid skrivaren utan att läsa det
               Påminna om att logga ut efteråt
     Får inte  Ta emot dokument till personalens egen e-post
               Spara besökarens filer på bibliotekets dator







     Enter klar  Ctrl-U töm fältet
     Tab nästa plats  Ctrl + R upprepa, Z ångra, E efterregistrera, N nere, C stäng
    """,
    .en: """
     Nordhavn Bibliotek · desk 1                                  Today: 0 sessions
    [1 MitID: first t… 0 min]  2 free                    3 free
     Task     MitID: first time in the app
     n Note
       ring 22 41 07 95


       Looks like a telephone number.
       The text is not stored anywhere. Change what is underlined and it will be.
    ── Rule card · confirmed · read 21/11/2026 · mitid.dk hjælp ────────────────────
     May       Sit beside the citizen and read the steps aloud
               Show where to tap while the citizen does the typing
               Look away while the citizen types user ID and PIN
     May not   See, know or type user IDs, codes or passwords
               Log in as the citizen or approve with the citizen's MitID
     Instead   A code display or an audio code reader instead of the app
     Decided   The citizen chooses app, code display or audio reader. The
               municipality decides on issuing MitID; that can be appealed. (Lov om
               MitID og NemLog-in)



     Enter ready  Ctrl-U empty the field
     Tab next slot  Ctrl + R repeat, Z undo, E backlog, N down, C close
    """,
  ]
}
