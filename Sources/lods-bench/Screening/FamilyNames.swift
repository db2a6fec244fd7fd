/// Family names of varied origin.
enum FamilyNames {
  static let all = WordList.words(
    """
    Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen
    Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jacobsen Jakobsen Mikkelsen
    Frederiksen Olesen Laursen Henriksen Lund Schmidt Eriksen Holm Kristiansen Clausen Simonsen Svendsen Andreasen
    Iversen Jeppesen Mogensen Jespersen Nissen Lauridsen Frandsen Østergaard Jepsen Lauritsen Carlsen Vestergaard
    Dahl Hermansen Kjær Bertelsen Bruun Christoffersen Friis Nørgaard Toft Winther Bech Berg Berthelsen Bjerregaard
    Bonde Bonnesen Brandt Brix Brogaard Buch Bundgaard Bøgh Dalgaard Dam Damgaard Danielsen Davidsen Ditlevsen
    Ebbesen Enevoldsen Esbensen Fisker Frost Gade Gregersen Gram Groth Hald Hedegaard Hein Hjorth Hoffmann Holst
    Hougaard Hviid Højgaard Jessen Juhl Juul Justesen Kaas Karlsen Kirk Kirkegaard Kjeldsen Klausen Kofoed Kold
    Krogh Krog Kruse Lange Lassen Lind Lindholm Lorentzen Lykke Lyngsø Marcussen Mathiasen Meyer Michelsen Mølgaard
    Munk Nygaard Nymann Odgaard Overgaard Paulsen Philipsen Ravn Riis Rohde Rosendahl Schou Schultz Skov Skovgaard
    Smed Sommer Stampe Steffensen Steensen Storm Strand Søgaard Thorsen Thygesen Tofte Toftegaard Torp Trolle Vad
    Vang Villadsen Vind Voss Vinther Wulff Worm Østerby Aagaard Aaby Ågård Bang Bak Balle Birk Bjerre Borup Brink
    Busk Degn Ejlersen Fogh Foged Gravesen Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson
    Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson
    Lindström Lindqvist Lindgren Axelsson Lundberg Bergström Lundgren Mattsson Berglund Fredriksson Sandberg
    Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holmberg
    Samuelsson Fransson Wikström Isaksson Arvidsson Nyström Holmgren Löfgren Söderberg Nyberg Blomqvist Claesson
    Mårtensson Nordström Lundström Viklund Björklund Eliasson Berggren Sandström Nordin Ström Hermansson Åberg
    Ekström Åkesson Månsson Sjögren Abrahamsson Dahlberg Falk Hellström Hedlund Jonasson Ek Norberg Öberg Malmberg
    Tullgren Rosengren Ahlgren Ahlström Bjurström Cederholm Dahlgren Ekdahl Frisk Granath Grönlund Hjelm Kjellberg
    Ljungqvist Malmqvist Nordlund Palm Rydberg Stålhammar Svärd Thulin Tingström Wennberg Zetterlund Ågren Åström
    Öhman Östlund Haugen Hagen Solberg Bakken Moen Strøm Nygård Ødegård Brekke Fjeld Hauge Myhre Rønning Tveit Vik
    Aas Joensen Mikkelsdóttir Jónsdóttir Sigurðsson Virtanen Korhonen Mäkinen Nieminen Heikkinen Koskinen Laakso
    Petersen-Lynge Kleist Heilmann Olsvig Kielsen Kreutzmann Ahmed Ali Hassan Mohamed Hussein Ibrahim Omar Osman
    Abdi Abdullahi Yusuf Warsame Farah Jama Nur Aden Elmi Isse Khalil Saleh Mahmoud Al-Hassan Al-Masri El-Khatib
    Haddad Hamdan Issa Jaber Karimi Khoury Mansour Masoud Nasrallah Qasim Rahimi Sabbagh Shaheen Taha Younes Zidan
    Yılmaz Yilmaz Demir Kaya Çelik Celik Öztürk Ozturk Aydın Arslan Doğan Kılıç Koç Polat Şahin Yıldırım Özdemir
    Aslan Bozkurt Erdogan Korkmaz Tekin Ahmadi Hosseini Mohammadi Jafari Moradi Nazari Noori Popal Sadat Stanekzai
    Wardak Zamani Kowalski Kowalska Nowak Wiśniewski Wójcik Kamińska Lewandowski Zieliński Szymańska Woźniak
    Dąbrowski Mazur Krawczyk Piotrowska Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Boyko Melnyk Moroz
    Lysenko Rudenko Savchenko Popescu Ionescu Dumitru Stoica Munteanu Gheorghiu Petrov Ivanova Dimitrov Georgieva
    Hodžić Hadžić Begić Imamović Kovačević Marković Petrović Jovanović Nikolić Đorđević Babić Horvat Krasniqi Gashi
    Berisha Hoxha Shala Kazlauskas Petrauskienė Bērziņš Kalniņa Tamm Saar Nguyen Tran Pham Hoang-Le Huynh Vu Dang
    Chen Wang Zhang Liu Huang Zhao Chaiyasit Srisai Thongchai Santos Reyes Dela+Cruz Garcia Mendoza Bautista
    Villanueva Sivalingam Rajaratnam Kandiah Nadarajah Thevarajah Singh Sharma Patel Gupta Iyer Khan Malik Butt
    Chaudhry Qureshi Siddiqui Mensah Owusu Okafor Adeyemi Diallo Traoré Ndiaye Bekele Haile Tesfay Gebremariam
    Kidane Mukasa Niyonzima Müller Schneider Fischer Weber Wagner Becker Schäfer Zimmermann Krüger Vogel Dubois
    Lefèvre Moreau Rossi Esposito Bianchi Fernández González Rodríguez López Martínez Silva Pereira Almeida Ferreira
    Smith Jones Taylor Brown Wilson Walker O'Brien Murphy MacDonald Campbell Ivanov Smirnova Kuznetsov Popova Volkov
    Nagy Szabó Kovács Tóth Horváth van+Dijk de+Jong Bakker Janssen von+Bülow
    """)
}
