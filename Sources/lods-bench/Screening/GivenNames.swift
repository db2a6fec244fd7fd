/// Given names of the people who come to a Nordic municipality's desk; invented persons are put together from them.
enum GivenNames {
  static let all = WordList.words(nordic + "\n" + elsewhere)

  private static let nordic = """
    Kirsten Hanne Lene Mette Anne Inge Birgit Bente Karen Else Lis Inger Jytte Susanne Helle Pia Marianne Lone Gitte
    Charlotte Camilla Louise Maria Anna Ida Emma Sofie Freja Clara Laura Alberte Karla Agnes Nora Josefine Mathilde
    Caroline Isabella Victoria Julie Cecilie Katrine Kristine Christina Tina Heidi Dorte Dorthe Ulla Vibeke Annette
    Britta Grethe Edith Ellen Gerda Gudrun Herdis Tove Ruth Rigmor Ragnhild Solveig Asta Ebba Elna Esther Ingrid
    Johanne Karin Kirstine Lilly Margrethe Minna Nanna Oda Olga Petra Rita Signe Sigrid Thyra Valborg Vera Viola
    Yrsa Aase Åse Birthe Bodil Conny Dagny Dagmar Elin Elsebeth Erna Eva Fanny Frida Gerd Gunhild Gurli Hedvig Helga
    Henriette Hilda Ilse Irma Jette Jonna Jane Janne Kamilla Karoline Lisbeth Lissi Lotte Maj-Britt Malene Marie
    Maren Merete Nina Pernille Rikke Sanne Sara Sidsel Sille Sisse Stine Tanja Trine Ulrikke Vita Winnie Zenia Alma
    Liv Saga Ella Vigga Peter Jens Lars Michael Henrik Thomas Søren Jan Christian Martin Niels Anders Morten Jesper
    Hans Jørgen Per Ole Mads Rasmus Erik Claus Kim Bo Kjeld Knud Svend Poul Børge Preben Flemming Finn Torben Steen
    Sten Leif Kaj Kai Arne Aage Åge Ejnar Einar Egon Verner Villy Viggo Vagn Uffe Troels Tage Svenning Sigurd Rune
    Rolf Robert Regnar Palle Otto Orla Oscar Oskar Olaf Nikolaj Mogens Mikkel Mathias Malthe Magnus Ludvig Lucas
    Lasse Laurits Kurt Kristoffer Kristian Kresten Kasper Karsten Karl Johan Johannes Jonas Jonathan Johnny John
    Jimmy Jeppe Jannik Jakob Iver Ivan Ingolf Holger Helge Harald Gunnar Gustav Georg Frode Frits Frederik Frank
    Ernst Emil Elias Ebbe Dennis David Daniel Dan Carsten Carl Bjarne Bent Benny Benjamin Axel August Asger Asbjørn
    Arthur Anton Alfred Albert Allan Alex Aksel Adam Victor Valdemar Thorkild Tobias Simon Silas Sebastian Philip
    Noah Marius Malik Lukas Liam Hjalmar Halfdan Gert Gerhard Erling Esben Eskild Ditlev Christoffer Casper Brian
    Birger Bertel Anker Ask Bertil Astrid Birgitta Margareta Elisabeth Kristina Maj Linnéa Viktoria Kerstin Gunilla
    Monika Monica Lena Annika Ulrika Åsa Cecilia Agneta Barbro Berit Britt Eivor Elsa Emelie Ewa Frideborg Gertrud
    Greta Gun Gun-Britt Gunnel Hillevi Hjördis Ingegerd Ingela Irene Jennie Josefin Kajsa Karolina Katarina Klara
    Kristin Lisa Lisen Lovisa Madeleine Maja Majken Malin Marita Märta Mona Moa Ninni Ottilia Pernilla Rakel Rebecka
    Rut Siri Siv Stina Svea Tilda Tuva Tyra Ulla-Britt Vendela Vilma Wilma Yvonne Ylva Alva Selma Ebba-Lisa Hedda
    Iris Juni Ronja Lo Meja Nellie Tindra Björn Göran Sven Håkan Jörgen Åke Bengt Bertil-Olof Bror Börje Conny-Ove
    Dag Evert Folke Fredrik Fritiof Gösta Gottfrid Gunde Hampus Henning Hilding Hugo Ingemar Ingvar Isak Joakim
    Jerker Joel Jöran Kennet Kent Kjell Krister Lage Lars-Erik Lennart Linus Ludde Mats Melker Mikael Måns Nils Olle
    Olof Orvar Ossian Ove Patrik Pelle Per-Olof Pontus Ragnar Rickard Roland Sixten Staffan Stefan Stellan Stig
    Sture Sune Tomas Torbjörn Tore Torgny Torsten Ulf Uno Urban Viktor Vilgot Ville Yngve Örjan Östen Alve Algot
    Arvid Edvin Elis Frej Loke Øyvind Øystein Bjørg Bjørn Sindre Håkon Sverre Terje Trond Vidar Åshild Aslaug
    Bergljot Eirik Eivind Gro Hilde Ingeborg Kari Kjersti Kåre Marit Oddvar Odd Ola Randi Reidun Roar Siw Snorre
    Stian Sondre Steinar Synnøve Torill Turid Wenche Ásbjörn Guðrún Jógvan Malan Rói Sólja Tóra Hanus Aviâja Aqqaluk
    Inuk Nivi Paninnguaq Pipaluk Salik Ivalu Naja Nuka Minik Tukummeq Aino Eero Juhani Kaarina Päivi Pekka Pirkko
    Riitta Sirpa Timo Väinö
    """

  private static let elsewhere = """
    Mohammed Muhammad Ahmed Ahmad Ali Hassan Hussein Ibrahim Omar Osman Abdi Abdullah Abdirahman Yusuf Yousef Khalid
    Khaled Mahmoud Mustafa Karim Kareem Bilal Hamza Idris Ismail Jamal Nabil Nasser Rachid Rashid Salah Salim Sami
    Samir Tarek Tariq Walid Yasin Ziad Zaid Amina Aisha Aicha Fatima Fatma Khadija Layla Leila Mariam Maryam Nadia
    Noor Nour Rania Salma Samira Sumaya Yasmin Zahra Zainab Zeinab Hodan Ifrah Sahra Faduma Ayaan Hibo Ubah Warsame
    Liban Guled Mehmet Mustapha Emine Ayşe Ayse Hatice Zeynep Elif Hülya Gülsüm Murat Kemal Orhan Serkan Burak Cem
    Deniz Emre Hakan Kadir Levent Onur Selim Tuncay Ümit Volkan Yavuz Dilan Rojda Berfin Azad Baran Rêzan Shirin
    Reza Hamid Farid Farhad Mehdi Behnaz Nasrin Parisa Roya Soraya Zohreh Ashraf Gholam Najib Zabi Wali Spozhmai
    Mirwais Agnieszka Andrzej Bożena Bogdan Danuta Elżbieta Ewelina Grażyna Grzegorz Halina Jacek Jadwiga Jerzy
    Kasia Katarzyna Krzysztof Łukasz Maciej Magdalena Małgorzata Marek Paweł Piotr Stanisław Tomasz Wojciech
    Zbigniew Zofia Oleksandr Oksana Olena Natalia Iryna Kateryna Svitlana Tetiana Volodymyr Vasyl Yulia Dmytro
    Mykola Nataliya Halyna Bohdan Andrei Alexandru Ioana Mihai Elena Gheorghe Doina Ionuț Răzvan Simona Vasile
    Viorica Ivanka Plamen Dimitar Georgi Tsvetana Stoyan Boyko Jasmina Amra Amela Edin Emir Enes Fikret Hasan Mirsad
    Mirela Nermin Sead Senad Senka Zlatko Dragan Dragana Goran Jelena Ljiljana Milica Milan Nikola Slavica Snežana
    Vesna Zoran Arben Besnik Fatmir Shqipe Vjosa Luljeta Ardian Blerim Giedrė Rasa Vytautas Aušra Ilze Jānis Mārtiņš
    Inese Kristaps Urve Tiit Maarja Nguyễn Linh Thi Minh Hoang Lan Anh Phuong Thanh Tuan Wei Xiaoming Mei Jing Hui
    Jun Yan Somchai Supaporn Malee Ploy Siriporn Nok Wanida Maricel Rosalinda Jocelyn Marilou Analyn Jomar Kumar
    Lakshmi Priya Ramesh Suresh Sunita Anil Deepak Kavitha Meena Rajesh Vijay Arjun Sivakumar Thanusha Selvarajah
    Imran Farooq Nadeem Shazia Rubina Bushra Parveen Kwame Abena Chinedu Ngozi Oluwaseun Amadou Fatou Mamadou
    Aminata Tesfaye Selamawit Abeba Mulugeta Yohannes Tsegay Semhar Filmon Habtom Bahati Claudine Jean-Pierre Amelie
    Antoine Colette François Geneviève Giuseppe Giulia Francesca Luca Salvatore Carmen Dolores Javier José Manuel
    Mercedes Pilar Rosario João Conceição Fernanda Thiago Wolfgang Jürgen Gisela Heike Klaus Manfred Renate Uwe
    Ursula Gertraud Helmut Dietmar Annegret Gary Nigel Heather Siobhan Fiona Gareth Trevor Maureen Kevin Kelly
    Ashley Brandon Tyler Madison Dmitri Ludmila Tatjana Svetlana Valentina Vladimir Yevgeny Galina Raisa Boris Igor
    Inna Lyudmyla Zsuzsanna László Ildikó Gábor Katalin
    """
}
