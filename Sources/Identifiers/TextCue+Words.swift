extension TextCue {
  /// The words of all cues in Danish, Swedish, Norwegian and English.
  ///
  /// A phrase of several words fits whatever stands between them: a space, a hyphen, a full stop or nothing.
  static let words: [(TextCue, [String])] = [
    (.secret, secrets), (.code, ["code", "codes", "kod", "koden", "koder", "koderna", "kode", "koderne"]),
    (
      .user,
      list(
        "bruger id,bruger-id'et,mitid bruger id,mitid bruger navn,bankid användarnamn,mitid brugernavn,bruger navn,brugernavnet,user id,userid,user name,username,användar id,användar namn,"
          + "användarnamnet,login,logon,log in,logind,inloggning,brukernavn,bruker id,mitid navn,mitid id,mitid bruger,"
          + "bankid användare,freja id,logger på som,logge på som,logget på som,logger ind som,logget ind som,"
          + "loggar in som,inloggad som,logs in as,logged in as,nemid nr,nemid nummer,nemid bruger,brugeren hedder")
    ),
    (
      .customer,
      numbered(
        "låner,lånerkort,lånekort,bibliotekskort,biblioteks,kunde,borger,medlems,patient,klient,elev,medarbejder,"
          + "låntagar,lånekorts,bibliotekskorts,kund,medborgar,medlem,anställnings,borrower,customer,member,client,"
          + "patient,library card,sundhedskort,sygesikrings,sygesikringskort,rejsekort,deltager,deltagar,kontrakt")
        + list("lånerid,kundeid,borgerid,patientid,medlemsid,kundid,låntagarid")
    ),
    (
      .caseNumber,
      numbered(
        "sags,sag,sagen,journal,ærende,ärende,diarie,mål,dossier,case,file,j,jr,d,saks,esdh,reference,referens,ref,ticket,akt,henvisnings"
      )
        + list("dnr,jnr,acadre,sbsys,sagsid,sags id,ärende id,ärendeid,case id,diarienr,aktnr")
    ),
    (.case, list("sag,sagen,ärende,ärendet,sak,saken,case,ticket,journal,diarium")),
    (
      .dwelling,
      list(
        "stue,stuen,vær,lej,plejehjem nr,plejehjemmet nr,plejecenter nr,plejecentret nr,äldreboendet nr,værelse,værelset,værelsesnr,værelsesnummer,seng,sengen,sengeplads,sengeplads nr,lejlighed,lejligheden,"
          + "lejl,lejlighedsnr,lejlighedsnummer,lgh,lägenhet,lägenheten,lägenhetsnummer,säng,sängen,sängplats,bolig,"
          + "boligen,boligenhed,bolignr,bolignummer,beboerværelse,vårdrum,boenderum,flat,apartment,apt,bed,leilighet,"
          + "sengeafsnit")
    ),
    (.room, list("rum,rummet,room,ward,afsnit,hus,enhed,plads,rumsnummer,rumnr,room no,room number")),
    (
      .passportNumber,
      numbered(
        "pas,pass,passport,rejsepas,id kort,id korts,legitimations,opholdskort,opholdskorts,opholds,resedokument,"
          + "rejsedokument,identity card,id card,id")
    ),
    (.passport, list("pas,passet,passport,pass,rejsepas,opholdskort,id kort,legitimationskort")),
    (
      .licenceNumber,
      numbered(
        "kørekort,kørekorts,krk,körkort,körkorts,førerkort,driving licence,driving license,driver's license,licence,license"
      )
    ),
    (
      .licence, list("kørekort,kørekortet,körkort,körkortet,førerkort,driving licence,driving license,driver's license")
    ),
    (
      .lastFour,
      list("sidste fire,sidste 4,fire sidste,4 sidste,siste fire,siste 4,fire siste,last four,last 4,final four,løbenr")
    ),
    (.lastFourSwedish, list("sista fyra,sista 4,fyra sista,4 sista,kontrollsiffror")),
    (.endsIn, list("ender på,slutter på,ends in,ends with,ending in,ending with,slutar på,slutar med,kontrolcifre")),
    (
      .account,
      numbered("konto,bankkonto,kontos,lønkonto,account,bank account,nemkonto,clearing,reg,registrerings,lönekonto")
        + list("reg kto,reg konto,kto")
        + list("konto,kontoen,bankkonto,nemkonto,nemkontoen,account,clearing,reg,lønkonto,lönekonto,iban")
    ),
    (
      .giro,
      numbered("bankgiro,plusgiro,postgiro,giro,bg,pg,girokonto")
        + list("bankgiro,plusgiro,postgiro,bg,pg,giro,girokonto")
    ),
  ]

  private static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  /// Each stem with the words for "number" in the four languages.
  private static func numbered(_ stems: String) -> [String] {
    list(stems).flatMap { stem in ["nr", "nummer", "nummeret", "numret", "no", "number"].map { stem + " " + $0 } }
  }

  /// Each kind of code with the word for it.
  private static let secrets: [String] = {
    let danish = list(
      "pin,puk,adgangs,engangs,aktiverings,sikkerheds,dør,port,alarm,skærm,skærmlås,oplåsnings,lås,wifi,wi fi,netværks,"
        + "net,login,bekræftelses,verifikations,sms,mitid,nemid,nøgleboks,boks,mobil,telefon,tablet,ipad,bruger,person,"
        + "midlertidig,midlertidige,nulstillings,gendannelses,hus,bank,kort,mail,e boks,apple,google,simkort,nød,sim,"
        + "engangspin,temporær,kontrol")
    let swedish = list(
      "pin,puk,engångs,aktiverings,säkerhets,dörr,port,larm,skärm,upplåsnings,lås,wifi,wi fi,nätverks,bekräftelse,"
        + "bekräftelses,verifierings,sms,bankid,bank id,mobil,telefon,tillfällig,återställnings,kort,bank,mejl,inloggnings,"
        + "passer")
    let english = list(
      "pin,puk,access,pass,one time,activation,security,door,alarm,unlock,screen,wifi,wi fi,verification,sms,mitid,"
        + "bankid,confirmation,recovery,reset,temporary,login,entry,phone,bank,card")
    let words = list(
      "pin,pinnen,puk,pw,pword,password,passwords,passwd,pwd,passord,passordet,lösenord,lösenordet,lösen,kodeord,kodeordet,"
        + "løsen,løsenord,adgangsord,passphrase,otp,cvc,cvv,cvc2,cvv2,kontrolcifre på kort,tan,seed phrase,"
        + "kodesætning,hemmelig kode,hemlig kod")
    return danish.flatMap { stem in ["kode", "koden", "koder", "koderne"].map { stem + " " + $0 } }
      + swedish.flatMap { stem in ["kod", "koden", "koder", "koderna"].map { stem + " " + $0 } }
      + english.flatMap { stem in ["code", "codes"].map { stem + " " + $0 } } + words
  }()
}
