/// Danish desk notes by an independent tester, on other subjects than those of ``DanishPatterns`` and
/// ``FreshDanishPatterns``; see ``NotePattern``.
enum HeldOutDanishPatterns {
  static let all = WordList.lines(text)

  private static let text = """
    livsattest til pension fra Tyskland stemplet i skranken
    Blodtryksmåler lånt ud, posen med batterier fulgte med
    viste hvordan man booker vaskekælderen i boligforeningens app
    Lejekontrakt printet, {n} sider manglede i filen
    huslejenævnet: klagen sendes af lejeren selv, vi hjalp kun med at vedhæfte
    Opsagde YouSee-mail, ville gerne beholde de gamle beskeder
    gemte de vedhæftede billeder fra mailen ned i en mappe
    Pakke fra Temu holdt tilbage i tolden, {kr} i moms og gebyr
    PostNord-appen ville ikke åbne boksen, gik over med bluetooth tændt
    Pakkeshoppen havde sendt pakken retur, [ærgerligt|hun bestiller igen]
    lavede fotobog til guldbryllup, kom halvvejs
    Invitation til 80-årsfødselsdag sat op i Canva, {nn} stk. på 200 g karton
    sangskjuler foldet og hæftet, {nn} stk.
    Babyrytmik {wd}: alle pladser taget efter en time
    Minecraft-klubben flytter op på 1. sal, skærmene er bedre der
    Lego spredt ud over hele gulvet, ryddet op før lukketid
    puslespil byttes på reolen ved døren, tag et og sæt et
    Dukketeater {dl} {kl}, gratis billetter hentes hos os
    filmklubben viser {n} film i {mon}, alle {wd} {kl} med undertekster
    Koncert i foyeren {d} {hrs}, flyglet stemmes dagen før
    Quiz om lokalhistorie, vinderholdet fik en pose kaffe
    læsehund på besøg, {n} børn læste højt for den
    Haveredskaber kan lånes fra foråret, spade og rive er kommet
    elmåler udlånt til {d}, fryseren brugte {dec} kWh i døgnet
    Termokamera er ude at køre indtil {uge}
    cykelpumpen ved indgangen er stjålet igen
    Regnvejr, vådt gulv, satte gult skilt op
    myrer i køkkenet, lokkedåser stillet ud
    Solskærmen sidder fast, {nn20} grader ved vinduespladserne {kl}
    Ruden i døren er revnet, glarmester kommer {d} mellem {t} og {t}
    toiletpapir og sæbe sluppet op, bestilte {nn} ruller og {n} dunke à {kr}
    Opvaskemaskinen larmer, lad den køre efter lukketid
    legehjørnet lugtede af maling, luftede ud hele dagen
    Skraldespanden ved cykelstativet flyder over
    reolerne rykkes 1,20 m, gangen skal være {nnn} cm bred
    Viste kollegaen fra {place} hvordan vi tæller henvendelser
    tæl kun det sidste spørgsmål, ikke dem om kopimaskinen
    Tallene for {mon} mangler fra {place}
    Spørgsmål om print faldt fra {nnn} til {nnn}, svindel steg {pct}
    ud af {nnn} svar ville {nn} have mere tid pr. person, {pct} var tilfredse
    Unilogin glemt, skolens kontor laver en ny til barnet
    Konfirmand skulle bruge tøj og ikke os, smilede og gik
    fritidspas: tilskud på {kr} til fodbold, klubben bekræfter inden {d}
    Kolonihave, ville skrives op på venteliste i {town}
    indfødsretsprøven, ville se gamle opgaver
    Danskprøve 3: tilmelding {days}, pris {kr}
    Opholdskort udløber {d}, SIRI har ledig tid i Odense {dl} {kl}
    skrev sammen med ham til ambassaden, hans telefon oversatte
    Hun ville vide om man stadig skal betale licens
    Returret på støvsuger til {kr}, købt {d}, 14 dage at løbe på
    reklamation over sko, butikken svarer ikke på chatten
    Pengeautomaten slugte kortet, banken er lukket om onsdagen
    spurgte om vi veksler gamle sedler, henvist til Nationalbanken
    Nødkald og rollator, gav nummeret til visitationen
    madservice: ugens menu kunne ikke åbnes, pdf'en var defekt
    Tandlægetilskud søgt, overslag på {kr}, selv betaler man {pct}
    briller glemt derhjemme, læste alt højt for ham
    Rystede på hænderne, brugte pegepen til skærmen
    Tastaturet skrev engelsk, ø og å var væk
    Caps Lock lyste, derfor blev alting forkert
    skærmbilledet stod på hovedet, nogen havde trykket på genvejen
    Lyden kom ud af den forkerte højttaler
    hovedtelefonstikket passer ikke til {dev}, adapter lånt ud
    Google Maps: lærte at gemme adressen derhjemme som favorit
    Viste street view, fandt barndomsgaden i {town}
    lommeregner, vækkeur og lygte, mere skulle der ikke til
    Podcast hentet til togturen, {n} afsnit på {nn} min, {gb} tilbage
    Spotify spillede kun reklamer, ville ikke betale {kr} om måneden
    Too Good To Go: fandt bageren på hjørnet
    Coop-appen viser ikke bonus, prøvede at logge ind igen
    tilbudsaviser på nettet i stedet for i postkassen
    Krydsord på {dev}, bogstaverne var for små
    Banken lukker filialen i {town}, mange er urolige
    netbank: søster må ikke taste for ham, banken forklarer om fuldmagt
    Mobilabonnement sat ned fra {kr} til {kr}, {gb} data og fri tale
    roaming slået fra inden ferien på Mallorca
    Togbilletter til København {d}, vogn {nn}, plads {nn} og {nn}
    færgen til Samsø booket {d} {kl}, bil under 6 m og {n} personer
    Kommunevalg: tilforordnet kl. 7.30-22, {kr} i diæter
    borgermøde om vindmøller {d} {hrs}, vi låner {nnn} stole ud
    Besøg af ministeriet, vis it-hjørnet og hold kaffen varm
    Norske kolleger på studietur, rundvisning og frokost
    efterlyst: hvid fjernbetjening til storskærmen
    husk at trykke færdig når borgeren går
    stille dag, {nn} inden {t}, kun {n} bagefter
    travlt, alle tre skranker åbne fra start
    dobbeltbooket {kl} igen, delte holdet i {n} og {n}
    printede vejledning på {lang}, sad og øvede bagefter
    bange for at trykke forkert, men kom i mål
    kommer fast hver torsdag nu, mest for hyggens skyld
    """
}
