import Language

/// The rules that a solution can break, each as a sentence.
enum RouteRulePhrase: PhraseKey {
  case inRoute
  case missing, duplicate, unknownClient, unknownVehicle, tooManyRoutes, notAllowed, skill, capacity, late, early
  case tooSoon, tooShort, earlyStart, lateHome, tooLong, noLunch, lunch, apart, samePerson

  var wording: Wording {
    switch self {
    case .inRoute: Wording(da: "Rute {route}: {rule}", sv: "Rutt {route}: {rule}", en: "Route {route}: {rule}")
    case .missing:
      Wording(
        da: "stop {client} mangler helt eller delvis", sv: "stopp {client} saknas helt eller delvis",
        en: "stop {client} is missing, wholly or in part")
    case .duplicate:
      Wording(
        da: "stop {client} besøges mere end én gang", sv: "stopp {client} besöks mer än en gång",
        en: "stop {client} is visited more than once")
    case .unknownClient:
      Wording(
        da: "stop {client} eller ydelsen der findes ikke i filen",
        sv: "stopp {client} eller tjänsten där finns inte i filen",
        en: "stop {client}, or the service there, is not in the file")
    case .unknownVehicle:
      Wording(
        da: "bilen eller medarbejderen findes ikke eller har allerede en rute",
        sv: "bilen eller medarbetaren finns inte eller har redan en rutt",
        en: "the vehicle or colleague is not there, or has a route already")
    case .tooManyRoutes:
      Wording(
        da: "der er {n} {n|rute|ruter} mere, end der er biler",
        sv: "det är {n} {n|rutt|rutter} fler än det finns bilar",
        en: "there {n|is|are} {n} {n|route|routes} more than there are vehicles")
    case .notAllowed:
      Wording(
        da: "stop {client} må ikke besøges af denne", sv: "stopp {client} får inte besökas av denna",
        en: "stop {client} may not be visited by this one")
    case .skill:
      Wording(
        da: "ydelsen ved stop {client} kræver en kompetence, som mangler",
        sv: "tjänsten vid stopp {client} kräver en kompetens som saknas",
        en: "the service at stop {client} takes a skill that is lacking")
    case .capacity:
      Wording(
        da: "lasten er {amount} for stor", sv: "lasten är {amount} för stor", en: "the load is {amount} too large")
    case .late:
      Wording(
        da: "stop {client} nås {amount} for sent", sv: "stopp {client} nås {amount} för sent",
        en: "stop {client} is reached {amount} late")
    case .early:
      Wording(
        da: "stop {client} begynder {amount} for tidligt", sv: "stopp {client} börjar {amount} för tidigt",
        en: "stop {client} starts {amount} early")
    case .tooSoon:
      Wording(
        da: "stop {client} begynder {amount}, før man kan være der",
        sv: "stopp {client} börjar {amount} innan man kan vara där",
        en: "stop {client} starts {amount} before anybody can be there")
    case .tooShort:
      Wording(
        da: "stop {client} er {amount} for kort", sv: "stopp {client} är {amount} för kort",
        en: "stop {client} is {amount} too short")
    case .earlyStart:
      Wording(
        da: "begynder {amount}, før arbejdstiden begynder", sv: "börjar {amount} innan arbetstiden börjar",
        en: "starts {amount} before working hours")
    case .lateHome:
      Wording(
        da: "er hjemme {amount} for sent", sv: "är hemma {amount} för sent", en: "is home {amount} late")
    case .tooLong:
      Wording(
        da: "varer {amount} for længe", sv: "varar {amount} för länge", en: "takes {amount} too long")
    case .noLunch: Wording(da: "har ingen frokost", sv: "har ingen lunch", en: "has no lunch")
    case .lunch:
      Wording(
        da: "frokosten ligger forkert eller er for kort", sv: "lunchen ligger fel eller är för kort",
        en: "lunch lies at the wrong time or is too short")
    case .apart:
      Wording(
        da: "de to besøg ved stop {client} ligger {amount} forkert i forhold til hinanden",
        sv: "de två besöken vid stopp {client} ligger {amount} fel i förhållande till varandra",
        en: "the two visits to stop {client} are {amount} off from each other")
    case .samePerson:
      Wording(
        da: "de to besøg ved stop {client} gøres af den samme", sv: "de två besöken vid stopp {client} görs av samma",
        en: "both visits to stop {client} are made by the same colleague")
    }
  }
}
