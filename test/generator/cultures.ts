import { list } from './dice.ts'

/** Names as they are given in one part of the world; written for this test, not taken from the engine's own lists. */
export interface Culture {
  readonly name: string
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly family: readonly string[]
  /** Family name first, as the release would print it. */
  readonly isFamilyFirst?: true
  /** Two family names, both said. */
  readonly isDoubled?: true
  readonly particles?: readonly string[]
}

const culture = (name: string, female: string, male: string, family: string, more: Omit<Culture, 'name' | 'female' | 'male' | 'family'> = {}): Culture => ({
  name,
  female: list(female),
  male: list(male),
  family: list(family),
  ...more,
})

export const cultures: readonly Culture[] = [
  culture(
    'english',
    'Jane, Catherine, Rosalind, Beverly, Imogen, Charlotte, Harriet, Paige, Tamsin, Gwendolyn, Allison, Brooke, Heather, Dorothy, Marlene, Kimberly',
    'Andrew, Geoffrey, Duncan, Clifford, Trevor, Brandon, Scott, Nigel, Wesley, Graham, Keith, Bradley, Curtis, Everett, Warren, Mitchell',
    'Hartwell, Pemberton, Ashdown, Brightman, Thornley, Whitcombe, Garside, Holloway, Langley, Stratton, Fairbrother, Wexford, Baker, Cook, Young, Price, Banks, Rose, Page, Marsh, Field, Church, Lane, Bishop, Knight, Major, Sargent, Dean, Long, White, Green, Day, May, March, Wells, Reading, Lincoln, Chester',
  ),
  culture(
    'american',
    'Tiffany, Shanice, LaToya, Kayla, Madison, Mackenzie, Brianna, Destiny, Peyton, Sydney, Savannah, Cheyenne, Autumn, Summer, Hope, Faith, Grace, Joy',
    'Tyler, Hunter, Chase, Cody, DeShawn, Jamal, Marcus, Terrell, Colton, Tanner, Grant, Drew, Reid, Pierce, Blaine, Chip, Buck, Mark, Rich, Will, Bill, Rob, Art',
    "Kowalczyk, Washington, Jefferson, Freeman, Boudreaux, Thibodeaux, Yoder, Stoltzfus, Schumacher, Vandenberg, Delacroix, McAllister, MacNeil, McDonough, O'Rourke, O’Shaughnessy, St. Clair, St. John, DeWitt, LaFontaine, VanHorn, Fitzpatrick, Hernandez-Cole",
  ),
  culture(
    'irish',
    'Aoife, Siobhán, Niamh, Gráinne, Caoimhe, Sinéad, Orla',
    'Seán, Ciarán, Pádraig, Cillian, Diarmuid, Eoin, Tadhg',
    "Ó Briain, Ní Dhomhnaill, O'Sullivan, Mac Giolla, Gallagher, Kavanagh, Mulcahy, de Búrca, O’Connell",
  ),
  culture(
    'welsh and scots',
    'Rhiannon, Bronwen, Eilidh, Morag, Catrin, Mairi',
    'Rhys, Gethin, Hamish, Alasdair, Iolo, Fergus, Ewan',
    'ap Rhys, Llewellyn, MacGregor, Urquhart, Farquharson, Prys-Jones, Mackay, Colquhoun, ab Owain',
  ),
  culture(
    'nigerian',
    'Ngozi, Folasade, Yetunde, Chiamaka, Hauwa, Adaeze, Temitope',
    'Chukwuemeka, Olumide, Babatunde, Ikechukwu, Sani, Obinna, Tunde',
    'Adeyemi, Okonkwo, Balogun, Nwosu, Eze, Abubakar, Ogunlesi, Chukwu, Akinwale, Bello',
  ),
  culture(
    'ghanaian and kenyan',
    'Akosua, Abena, Wanjiru, Achieng, Njeri, Efua, Atieno',
    'Kwame, Kofi, Kipchoge, Otieno, Mwangi, Yaw, Kamau',
    "Mensah, Boateng, Asante, Odhiambo, Kariuki, Wambui, Ochieng, Owusu-Ansah, Ng'ang'a, Kiplagat",
  ),
  culture(
    'southern african',
    'Nomvula, Thandiwe, Lerato, Precious, Annelise, Nokuthula, Rutendo',
    'Sipho, Thabo, Bongani, Pieter, Hendrik, Tendai, Mandla',
    'Dlamini, Nkosi, Mokoena, van der Merwe, du Plessis, Mthembu, Botha, Moyo, Khumalo, Chikwanha',
  ),
  culture(
    'ethiopian',
    'Selamawit, Tigist, Hiwot, Makeda, Bethlehem',
    'Abebe, Dawit, Getachew, Yohannes, Tesfaye',
    'Bekele, Gebremariam, Tadesse, Wolde-Giorgis, Haile, Alemu, Mengistu',
  ),
  culture(
    'arab',
    'Fatima, Layla, Noura, Rania, Hanan, Samira, Huda',
    'Omar, Khalid, Tariq, Youssef, Faisal, Hamad, Abdulrahman, Mohammed',
    'Al-Mansouri, Haddad, El-Sayed, bin Rashid, al-Khatib, Abu Zayd, Al Suwaidi, Ben Ali, Bouazizi, Khoury, El Amrani, Ibn Khalid',
  ),
  culture(
    'persian and turkish',
    'Shirin, Parisa, Ayşe, Elif, Nasrin, Zeynep',
    'Reza, Dariush, Mehmet, Emre, Behrouz, Çağlar',
    'Hosseini, Farrokhzad, Yılmaz, Özdemir, Karimi, Şahin, Tehrani, Demirtaş, Erdoğdu',
  ),
  culture(
    'indian',
    'Priya, Lakshmi, Kavita, Aishwarya, Sunita, Deepa, Meenakshi',
    'Rajesh, Arjun, Venkatesh, Sandeep, Harpreet, Aniruddha, Vikram',
    'Krishnamurthy, Chatterjee, Iyer, Deshpande, Gill, Reddy, Banerjee, Subramanian, Patel, Kaur, Menon, Rao, Singh, Das',
  ),
  culture(
    'pakistani and sri lankan',
    'Ayesha, Sana, Dilrukshi, Nirmala, Zainab',
    'Imran, Asif, Chaminda, Ruwan, Bilal, Muhammad',
    'Qureshi, Chaudhry, Jayasuriya, Wickramasinghe, Bhatti, Perera, Siddiqui, de Silva',
  ),
  culture(
    'chinese',
    'Na, Xiaoling, Meiling, Yan, Hui, Jingyi',
    'Wei, Xiaoming, Jianguo, Zhiqiang, Bo, Guowei',
    'Wang, Zhang, Liu, Huang, Ouyang, Xu, Zhao, Sun, Hu',
    {
      isFamilyFirst: true,
    },
  ),
  culture(
    'chinese abroad',
    'Grace, Michelle, Connie, Amy, Vivian',
    'Kevin, Raymond, Alvin, Steven, Jason',
    'Chan, Wong, Leung, Cheung, Tsai, Hsu, Ng, Li, Zhou, Xie, Qian, Lu',
  ),
  culture(
    'japanese',
    'Yuko, Haruka, Naomi, Sachiko, Ayumi, Megumi',
    'Takeshi, Hiroshi, Kenji, Shinichi, Daisuke, Ryo',
    'Yamamoto, Watanabe, Fujiwara, Ōno, Matsuda, Kobayashi, Abe, Ito, Hasegawa',
  ),
  culture(
    'korean',
    'Ji-woo, Seo-yeon, Min-ji, Hye-jin, Soo-ah',
    'Min-jun, Dong-hyun, Sang-woo, Jae-hoon, Tae-yang',
    'Kim, Park, Lee, Choi, Jung, Kang, Yoon, Shin',
    {
      isFamilyFirst: true,
    },
  ),
  culture('vietnamese', 'Thi Mai, Thi Hoa, Thu Trang, Ngoc Anh', 'Van Minh, Quoc Bao, Duc Thinh, Huu Nghia', 'Nguyen, Tran, Pham, Le, Hoang, Vo, Bui', {
    isFamilyFirst: true,
  }),
  culture(
    'south-east asian',
    'Siti Nurhaliza, Malee, Putri, Maria Luz, Nurul',
    'Budi, Somchai, Agus, Prasert, Ahmad, Jose Miguel',
    'Santoso, Wijaya, Chaiyaporn, Suryadi, Dimaculangan, bin Abdullah, binti Hassan, Macapagal, Srisai, Hartono',
  ),
  culture(
    'spanish',
    'María José, Guadalupe, Pilar, Lucía, Ximena, Inés',
    'Juan Carlos, Joaquín, Íñigo, Rafael, Gonzalo, José Luis',
    'García, Hernández, Núñez, Ibarra, Villaseñor, Zapatero, Echeverría, Muñoz, Quintana, Bolaños',
    { isDoubled: true },
  ),
  culture(
    'portuguese',
    'Conceição, Luísa, Thaís, Mariana, Inês',
    'João, Vinícius, Gonçalo, Rui, Tiago, Luiz',
    'da Silva, dos Santos, Carvalho, Magalhães, de Oliveira, Guimarães, Moreira Salles, do Nascimento, e Souza',
  ),
  culture(
    'italian',
    'Chiara, Giulia, Ludovica, Francesca, Alessandra',
    'Gianluca, Matteo, Niccolò, Paolo, Lorenzo',
    "De Luca, D'Angelo, Della Rovere, Bianchi, Esposito, Di Stefano, Lo Presti, Ferrari, Dall’Oglio",
  ),
  culture(
    'french',
    'Amélie, Marie-Claude, Hélène, Sandrine, Geneviève, Anne-Sophie',
    'Jean-Pierre, François, Thibault, Étienne, Jean-Luc, Benoît',
    "Lefèvre, de la Tour, Dubois-Martin, L'Heureux, Charbonneau, Le Goff, d’Estaing, Beaulieu, Tremblay, du Bois",
  ),
  culture(
    'german',
    'Ulrike, Annegret, Katharina, Heike, Sabine, Brigitte',
    'Jürgen, Hans-Peter, Wolfgang, Karl-Heinz, Dietmar, Uwe',
    'Müller, von Bülow, Schäfer, Weiß, zu Hohenstein, Großmann, Krüger, Schmidt-Rottluff, von der Heide, Achterberg',
  ),
  culture(
    'dutch and flemish',
    'Anneke, Marijke, Lotte, Femke, Hilde',
    'Joost, Maarten, Sjoerd, Willem, Bart',
    "van den Berg, de Vries, van 't Hof, Ter Horst, Van Damme, Jansen, de Wit, Vermeulen, van Dijk",
  ),
  culture(
    'nordic',
    'Sigrid, Ingrid, Solveig, Astrid, Kaisa, Guðrún',
    'Bjørn, Lars-Erik, Anders, Mikko, Øyvind, Þorsteinn',
    'Lindström, Kjærgaard, Ødegaard, Virtanen, Håkansson, Mäkinen, Sørensen, Jónsdóttir, Nyström, af Klint',
  ),
  culture(
    'polish and czech',
    'Agnieszka, Małgorzata, Jana, Zuzana, Bożena',
    'Krzysztof, Wojciech, Zbigniew, Petr, Tomáš',
    'Wiśniewska, Kowalski, Dvořák, Szczepański, Novotný, Żuławski, Zieliński, Procházka, Němec',
  ),
  culture(
    'balkan and hungarian',
    'Ljiljana, Ildikó, Vesna, Ioana, Eleni, Katerina',
    'Zoltán, Dragan, Miroslav, Radu, Giorgos, Konstantinos',
    'Kovács, Jovanović, Popescu, Papadopoulos, Đorđević, Szabó, Constantinescu, Hadžić, Ionescu, Dimitriou',
  ),
  culture(
    'east slavic',
    'Oksana, Natalia, Svitlana, Tatyana, Lyudmila, Volha',
    'Sergei, Volodymyr, Dmitry, Mykola, Aliaksandr, Igor',
    'Kovalenko, Shevchuk, Ivanov, Petrova, Lukashevich, Kuznetsov, Bondarenko, Sokolova, Tymoshchuk',
  ),
  culture(
    'caucasian and baltic',
    'Nino, Anahit, Liga, Tamar, Jūratė',
    'Giorgi, Hayk, Andris, Levan, Jānis',
    'Kvirikashvili, Hovhannisyan, Bērziņš, Gelashvili, Petrosyan, Ozoliņa, Kazlauskas, Tamm, Aliyev',
  ),
  culture(
    'jewish and israeli',
    'Shira, Tovah, Yael, Miriam, Rivka',
    'Avi, Yitzhak, Eitan, Shlomo, Moshe',
    'Ben-David, Goldfarb, Rosenzweig, Bar-On, Mizrahi, Levi, Katzenelson, Ben Ami, Cohen',
  ),
  culture(
    'pacific and first nations',
    'Aroha, Leilani, Sina, Kahurangi, Winona, Marama',
    'Tane, Keoni, Sione, Wiremu, Rangi, Elijah',
    "Te Whata, Kealoha, Tupou, Fa'asavalu, Ngata, Running Bear, Whitefeather, Kamehameha-Souza, Blackwater, Two Bulls",
  ),
]
