/// English desk notes of the open half, on other subjects than those of ``EnglishPatterns``; see ``NotePattern``.
enum FreshEnglishPatterns {
  static let all = WordList.lines(text)

  private static let text = """
    Language café was [lively|quiet] today, more chairs needed
    Danish classes start {dl}, {nn} on the list, deposit {kr}
    Story time in {lang} went well, parents want it monthly
    Study room double booked, one group moved to the [basement|reading room]
    Locker jammed, opened it with the spare key
    Family history: church records found on the archive's site, old script hard to read
    Old cassettes turned into files, one tape was blank
    The sewing machine is out of order until the part comes
    Talking books on {dev}, she listened all the way home
    Audiobook stopped in the middle of a chapter, logged out and in again
    Reading group would rather meet {kl} than {t}
    Self-service machine would not take back the [comics|board game]
    Staff-free hours: door did not open with the card, let in by hand
    Asked how a newcomer gets a CPR number, sent to {unit}
    Criminal record certificate ordered on the police site, did it alone
    Proof of residence for the landlord, showed where to order
    Holiday allowance claimed, money comes in {n} weeks
    Wanted to know which bin food waste goes in
    Reported rats on the municipal website
    Parking fine of {kr}, showed where to complain
    Bought a bike second hand, wanted to check that it was not stolen
    Selling a car, buyer and seller both at the desk
    Dog registration {kr}, had the vet's paper along
    School place from August {y}, both parents have to confirm by {d}
    Day care offer came but the deadline had passed, calls {unit}
    Sick leave form from the employer, went through the questions
    CV polished, photo left out by choice
    Cover letter written together, fought with the margins
    LinkedIn invitation clicked by accident, undone
    Union or unemployment fund, explained that they are two things
    Flu jab without appointment {wd} {hrs}, free from 65
    Emergency list for 3 days printed, took some for neighbours too
    {who} brought a bag of papers, sorted into three piles
    {who} was upset that everything is online, we had tea first
    {who} thought we could issue ID cards
    Fingerprint did not work with dry hands, used the pattern
    Dark background and larger letters on {dev}
    Screen time on {dev}: {dec} hours a day, she was surprised
    SIM card swapped, contacts were in the cloud after all
    Shared an album with the grandchildren in {country}
    Monthly travel card {kr}, valid from {d}
    Notifications from {app} turned off, it pinged all night
    Smart TV stuck on {ver}, talked her through the update
    Fibre {nnn}/{nnn} Mbit at home, we do not set routers up
    AI class {wd} {hrs}: everyone wanted to write a song
    Copilot opened by itself, switched off
    Fake QR code on the parking machine, put up a warning
    Romance scam, long talk in private, gave the helpline leaflet
    Tickets bought on a fake site, {kr} gone, bank is looking into it
    Spreadsheet for the club's fees, showed how to add up a column
    Video call from {care} to family in {country} worked at the second try
    {care} would like more tablets, they have {n} for the whole house
    Market day in {town}: {nn} talks in {n} hours, mostly about post
    Talk for the language school in {town}, {nn} learners
    Coffee machine needs descaling, call service if it beeps
    Christmas hours: closed 24-26 December, otherwise {hrs}
    Delivery {d} between {t} and {t}, {n} boxes
    Survey: {nn} answers, score {dec}, many ask for evenings
    Door counter said {nnnn}, staff are in it as well
    charger left behind, in the drawer
    not ours, passed on to {unit}
    """
}
