import Language

/// Names of people as they stand in notes: with titles, with kin, alone, in small letters, in the genitive.
enum NameSpellings {
  static let all: [Spelling] =
    danish.map { Spelling(pattern: $0, in: [.da], isClause: true) }
    + swedish.map { Spelling(pattern: $0, in: [.sv], isClause: true) }
    + english.map { Spelling(pattern: $0, in: [.en], isClause: true) }

  private static let danish = WordList.lines(
    """
    Fru ‹{F}› kom igen
    fru ‹{F}› ville have hjælp
    Hr. ‹{F}› har nyt MitID
    hr. ‹{F}› ringer tilbage
    Hr ‹{F}› mangler pas
    Frk. ‹{F}› spurgte efter tid
    Frøken ‹{F}›, ny telefon
    Fru ‹{G} {F}› fik hjælp
    Herr ‹{F}› igen
    Familien ‹{F}› skal flytte
    fam. ‹{F}› venter på svar
    ‹{G} {F}› fik nyt pas
    ‹{G} {F}›, hjulpet med e-boks
    Hjalp ‹{G} {F}› med digital post
    hjalp ‹{g} {f}› med mitid
    ‹{g} {f}› kommer igen i morgen
    ‹{GG} {FF}› SKAL HAVE NY TID
    ‹{F}, {G}› udeblev
    ‹{G} {I}. {F}› udeblev
    ‹{G} {G} {F}› venter
    ‹{G} {F} {F}› ny i landet
    ‹{G}-{G} {F}› henvist
    ‹{I}. {F}› har afleveret blanket
    ‹{G} {I}.› kom uden tid
    ‹{G}› kom igen
    ‹{G}› skulle have hjælp til mail
    Hjalp ‹{G}› med boligstøtte
    hjalp ‹{g}› med boligstøtte
    Talte med ‹{G}› om læseadgang
    talte med ‹{g} {f}›
    Aftalt med ‹{G}› at komme igen
    Aftale med ‹{G} {F}› på torsdag
    Ring til ‹{G}› når koden er kommet
    ring til ‹{G} {F}›
    Ringede for ‹{G} {F}›
    Tid til ‹{G} {F}›
    Besked til ‹{G}›
    Hun hedder ‹{G}›
    hun hedder ‹{g}›
    Han hedder ‹{G} {F}›
    hedder ‹{G} {F}› til efternavn i skat
    Borger ‹{G} {F}› fritaget
    borger: ‹{G} {F}›
    Navn: ‹{G} {F}›
    navn ‹{g} {f}›
    Borgeren, ‹{G} {F}›, har ikke pas
    Hans kone ‹{G}› var med
    hans kone ‹{g}› var med
    Hendes mand ‹{G}› har fuldmagt
    Hans søn ‹{G}› hjælper
    hendes datter ‹{G} {F}› ringer
    Datteren ‹{G}› var med
    sønnen ‹{G}› taster
    Søn ‹{G}› fik læseadgang
    Mor til ‹{G}›
    Far til ‹{G} {F}›
    Søster ‹{G}› ringede
    Nabo ‹{G}› fulgte med
    naboen ‹{G} {F}› kørte
    Barnebarn ‹{G}› hjælper hjemme
    Værge ‹{G} {F}› underskriver
    Bisidder: ‹{G} {F}›
    Kontaktperson ‹{G}›
    Enke efter ‹{G} {F}›
    gift med ‹{G} {F}›
    samlever ‹{G}› var med
    Ægteparret ‹{G} og {G}› fik pas
    ‹{G} og {G} {F}› flytter
    ‹{Gs}› telefon var låst
    ‹{gs}› telefon var låst
    ‹{G} {Fs}› mail er hacket
    ‹{Gs}› mand venter
    Slettede ‹{Gs}› billeder
    Oprettede ‹{Gs}› MitID
    Sagsbehandler ‹{G} {F}› ringer
    sagsbeh. ‹{F}› ringer
    Læge ‹{F}› har skrevet
    dr. ‹{F}› har skrevet attest
    Lærer ‹{G} {F}› kom med klassen
    Underviser ‹{G}› på torsdag
    Frivillig ‹{G}› tog over
    Kollega ‹{G}› hjalp
    Hilsen ‹{G}›
    Mvh ‹{G} {F}›
    vh ‹{G}›
    att. ‹{G} {F}›
    v/ ‹{G} {F}›
    Brev til ‹{G} {F}› læst op
    Fuldmagt til ‹{G} {F}›
    Fuldmagt fra ‹{G} til {G}›
    Pas til ‹{G}› på 7 år
    ‹{G}› (84) kan ikke se skærmen
    ‹{G} {F}›: mitid, 15 min
    ‹{G}› 84 år, ny telefon
    "‹{G} {F}›" stod på brevet
    ‹{G}\u{A0}{F}› henvist til banken
    ‹{G}\u{200B} {F}› henvist til banken
    Efternavn ‹{F}›
    fornavn ‹{G}›, efternavn {F}
    """)

  private static let swedish = WordList.lines(
    """
    Fru ‹{F}› kom igen
    Herr ‹{F}› vill ha hjälp
    herr ‹{F}› ringer
    Familjen ‹{F}› flyttar
    ‹{G} {F}› fick nytt BankID
    Hjälpte ‹{G} {F}› med Kivra
    hjälpte ‹{g} {f}› med kivra
    ‹{g} {f}› kommer tillbaka
    ‹{GG} {FF}› NY TID
    ‹{F}, {G}› uteblev
    ‹{G} {I} {F}› uteblev
    ‹{G}› kom igen
    Pratade med ‹{G}› om fullmakt
    pratade med ‹{g}›
    Ring ‹{G}› när brevet kommit
    ring ‹{G} {F}›
    Hon heter ‹{G}›
    Han heter ‹{G} {F}›
    heter ‹{g} {f}›
    Namn: ‹{G} {F}›
    Besökare ‹{G} {F}›
    Hennes man ‹{G}› var med
    Hans fru ‹{G}› var med
    Dottern ‹{G}› hjälper till
    sonen ‹{G} {F}› ringer
    Mamma till ‹{G}›
    Pappa till ‹{G} {F}›
    Syster ‹{G}› följde med
    Granne ‹{G}› skjutsade
    God man ‹{G} {F}› skriver under
    Kontaktperson ‹{G}›
    Änka efter ‹{G} {F}›
    gift med ‹{G}›
    ‹{G} och {G} {F}› flyttar
    ‹{Gs}› telefon var låst
    ‹{G} {Fs}› mejl är kapat
    Handläggare ‹{G} {F}› ringer
    doktor ‹{F}› har skrivit intyg
    Volontär ‹{G}› tog över
    Kollegan ‹{G}› hjälpte
    Hälsningar ‹{G}›
    Mvh ‹{G} {F}›
    Brev till ‹{G} {F}›
    ‹{G}›, 84 år, ny mobil
    Efternamn ‹{F}›
    """)

  private static let english = WordList.lines(
    """
    Mrs ‹{F}› came back
    Mr ‹{F}› wants a new time
    Mr. ‹{F}› called
    Ms ‹{G} {F}› moved
    The ‹{F}› family is moving
    ‹{G} {F}› got a new MitID
    Helped ‹{G} {F}› with her mail
    helped ‹{g} {f}› with mail
    ‹{GG} {FF}› NEW TIME
    ‹{F}, {G}› did not come
    ‹{G}› came again
    Talked to ‹{G}› about read access
    Call ‹{G} {F}› tomorrow
    Her name is ‹{G}›
    His name is ‹{G} {F}›
    Name: ‹{G} {F}›
    Her husband ‹{G}› came along
    His wife ‹{G} {F}› has access
    Daughter ‹{G}› helps
    her son ‹{G}› will call
    Mother of ‹{G} {F}›
    Neighbour ‹{G}› drove her
    Citizen ‹{G} {F}› exempt
    ‹{G} and {G} {F}› are moving
    ‹{G}'s› phone was locked
    ‹{G} {F}'s› account was hacked
    Dr ‹{F}› wrote a letter
    Volunteer ‹{G}› took over
    Regards, ‹{G}›
    Letter to ‹{G} {F}›
    """)
}
