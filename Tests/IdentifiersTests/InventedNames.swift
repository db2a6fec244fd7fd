/// Names for invented people, written down without looking at the recogniser's lists.
enum InventedNames {
  static let given = [
    "Anneline", "Torleif", "Bodil", "Hjalmar", "Marijke", "Ejgil", "Solvej", "Kirstine", "Palle", "Ruth", "Frederikke",
    "Storm", "Karlo", "Vibeke", "Else", "Mogens", "Tove", "Bent", "Jørn", "Lis", "Preben", "Inga", "Ketty", "Dagny",
    "Bjarke", "Filippa", "Nohr", "Alberte", "Konrad", "Villads", "Aksel", "Liva", "Ellinor", "Gurli", "Rigmor", "Arvid",
    "Gunvor", "Sixten", "Ebbe", "Siv", "Torbjörn", "Kjell", "Ingegerd", "Majvor", "Tindra", "Hampus", "Alva", "Ove",
    "Yusra", "Abdiaziz", "Hodan", "Fadumo", "Safiya", "Nasir", "Hussam", "Rahaf", "Ghassan", "Dilnoza", "Berfin",
    "Serkan", "Gülsüm", "Emre", "Aynur", "Rojin", "Azadeh", "Siavash", "Mahnaz", "Farhad", "Kamila", "Zbigniew",
    "Wieslawa", "Jarek", "Oksana", "Yevhen", "Bohdana", "Mykola", "Thuy", "Quang", "Linh", "Siriporn", "Nimfa",
    "Kwabena",
    "Tesfalem", "Selamawit", "Mirjeta", "Besnik", "Vesna", "Dragoslav", "Ilinca", "Gheorghe", "Kateryna", "Hamidreza",
    "Nasteexo", "Ubax", "Cawil", "Jiyan", "Ronahî", "Orhan", "Hatice", "Imad", "Suhaila", "Wafaa", "Colette", "Nigel",
    "Philippa", "Declan", "Maeve", "Rhiannon", "Ottoline", "Thaddæus", "Ingolf", "Aviaja", "Qivioq", "Heðin",
    "Bjørgvin",
    "Marselis", "Junita", "Ellen-Margrethe", "Svend-Erik", "Bo", "Mai-Britt", "Per", "Dag", "Liv", "Kaj", "Rose",
  ]

  static let family = [
    "Jensen", "Østergaard", "Brødsgaard", "Kjærulff", "Bjerregaard", "Thorup", "Mathiesen", "Lykkegaard", "Skaarup",
    "Vestergren", "Tjørnelund", "Hyllested", "Krogsgaard", "Ravnsborg", "Fogh", "Lund", "Holm", "Dalsgaard",
    "Storgaard",
    "Hvidtfeldt", "Nymark", "Bødker", "Smed", "Møller", "Friis", "Kofoed", "Rosenstjerne", "Sejersen", "Tychsen",
    "Halkjær", "Gammelby", "Overgaard", "Pilegård", "Trøjborg", "Munksgård", "Bengtsson", "Lindqvist", "Hallström",
    "Nordenskog", "Ekelund", "Svärdh", "Björkander", "Åkerman", "Lagerbäck", "Öhrström", "Skoglund", "Rosendal",
    "Wahlbeck", "Al-Masri", "El-Khatib", "Abdulle", "Warsame", "Jabbari", "Mohammadzai", "Haddadin", "Şimşek",
    "Karabacak",
    "Yildirim", "Aksoy", "Öztürk", "Barzan", "Rezvani", "Tehranchi", "Wiśniewski", "Grabarczyk", "Kowalska",
    "Mazurkiewicz",
    "Shevchenko", "Bondarchuk", "Hrytsak", "Lytvyn", "Nguyen", "Tran", "Phan", "Chaiyasan", "Dela Cruz", "Owusu",
    "Mensah",
    "Gebremedhin", "Haile", "Krasniqi", "Hadžić", "Petrović", "Munteanu", "Ionescu", "Petrov", "Kovács", "Weatherby",
    "McAllister", "O'Sullivan", "Featherstone", "Pemberton", "Ashworth", "Lennert", "Kleist", "Petersen", "Poulsen",
    "Djurhuus", "Joensen", "Egede", "Heilmann", "Olsvig", "Brandt", "Fischer", "Baumgartner", "van Dijk", "de Vries",
  ]
}
