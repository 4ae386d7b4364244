/** International organisations, their organs, treaties and programmes. */
export const ORGANISATIONS = `
联合国 | Birleşmiş Milletler,BM;Birleşmiş Uluslar | Организаци* Объединенных Наций,ООН;Объединенны* Наци* | United Nations,UN,U.N.
联合国组织;联合国机构 | Birleşmiş Milletler Örgüt*;Birleşmiş Milletler Teşkilat*;Birleşmiş Milletler Kuruluş* | Организаци* Объединенных Наций | United Nations Organization,United Nations Organisation
安全理事会,安理会;安全委员会;安全局 | Güvenlik Konsey*;Güvenlik Kurul*;Emniyet Konsey* | Совет* Безопасности,СБ;Комитет* безопасности | Security Council;Security Board;Council of Security
联合国大会,联大,大会;总会;全会 | Genel Kurul*;Genel Meclis*;Genel Asamble* | Генеральн* Ассамбле*,Генассамбле*;Обще* собрани*;Всеобщ* ассамбле* | General Assembly;General Meeting;Plenary Assembly
经济及社会理事会,经社理事会;经济和社会理事会,经济与社会理事会;经济社会委员会 | Ekonomik ve Sosyal Konsey*;İktisadi ve Sosyal Konsey*,İktisadi ve İçtimai Konsey* | Экономическ* и Социальн* Совет*,ЭКОСОС;Социально-экономическ* совет* | Economic and Social Council,ECOSOC;Council for Economic and Social Affairs
人权理事会;人权委员会;人权议会 | İnsan Hakları Konsey*;İnsan Hakları Kurul*;İnsan Hakları Komisyon* | Совет* по правам человека,СПЧ;Комисси* по правам человека;Комитет* по правам человека | Human Rights Council;Human Rights Commission;Human Rights Committee;Council on Human Rights
托管理事会;托管委员会;信托理事会 | Vesayet Konsey*;Vesayet Meclis* | Совет* по Опеке;Опекунск* совет* | Trusteeship Council;Trust Council
国际法院;国际法庭;国际司法法院;海牙法院;世界法院 | Uluslararası Adalet Divan*,UAD;Uluslararası Adalet Mahkeme*;Lahey Adalet Divan*;Milletlerarası Adalet Divan* | Международн* суд* ООН,Международн* суд*;Международн* трибунал*;Международн* суд* правосудия | International Court of Justice,ICJ;World Court;International Tribunal
国际刑事法院;国际刑事法庭;国际罪犯法院 | Uluslararası Ceza Mahkeme*,UCM;Uluslararası Ceza Divan*;Uluslararası Suç Mahkeme* | Международн* уголовн* суд*,МУС;Международн* уголовн* трибунал*;Международн* криминальн* суд* | International Criminal Court,ICC;International Penal Court;International Criminal Tribunal
欧洲人权法院;欧洲人权法庭;欧洲人权裁判所 | Avrupa İnsan Hakları Mahkeme*,AİHM;Avrupa İnsan Hakları Divan* | Европейск* суд* по правам человека,ЕСПЧ;Страсбургск* суд* | European Court of Human Rights,ECHR,ECtHR;Strasbourg Court
秘书处;秘书局;书记处 | Sekretarya*;Genel Sekreterlik*,Sekreterlik*,Sekreterliğ* | Секретариат*;секретарств* | Secretariat;Secretary's Office
秘书长;总秘书;秘书总长;事务总长 | Genel Sekreter*;Genel Kâtip*,Genel Katip*;Baş Sekreter* | Генеральн* секретар*,генсек*;Главн* секретар* | Secretary-General,Secretary General;General Secretary;Chief Secretary
副秘书长 | Genel Sekreter Yardımcı*;Genel Sekreter Vekil* | заместител* Генерального секретаря;помощник* Генерального секретаря;вице-секретар* | Under-Secretary-General;Deputy Secretary-General;Assistant Secretary-General
特别报告员;特别汇报员;特约报告员 | Özel Raportör*;Özel Raporcu*;Özel Sözcü* | Специальн* докладчик*,спецдокладчик*;Специальн* референт* | Special Rapporteur;Special Reporter
特使;特别代表;专使 | Özel Temsilci*;Özel Elçi*;Özel Delege* | Специальн* посланник*,спецпосланник*;Специальн* представител*,спецпредставител*,спецпред* | Special Envoy;Special Representative;Special Emissary
工作组,工作小组;作业小组;工作队 | Çalışma Grub*,Çalışma Grup*;Çalışma Ekib*,Çalışma Ekip*;Çalışma Takım* | Рабоч* групп*;рабоч* команд*;рабоч* бригад* | Working Group;Working Party;Work Group;Working Team
联络小组,联络组;接触小组,接触组;联系小组 | Temas Grub*,Temas Grup*;İletişim Grub*,İletişim Grup*;İrtibat Grub*,İrtibat Grup* | Контактн* групп*;групп* связи;групп* по контактам | Contact Group;Liaison Group;Communication Group
特设委员会;专门委员会;临时委员会 | Özel Komite*;Ad Hoc Komite*;Geçici Komite* | Специальн* комитет*;Чрезвычайн* комитет* | Ad Hoc Committee;Special Committee;Temporary Committee
小组委员会;分委会,分委员会;下属委员会 | Alt Komite*;Alt Kurul*;Alt Komisyon* | Подкомитет*;Подкомисси*;Субкомитет* | Subcommittee,Sub-Committee;Subcommission,Sub-Commission
指导委员会;督导委员会 | Yönlendirme Komite*,Yönlendirme Kurul*;Yürütme Komite*;Rehberlik Komite* | Руководящ* комитет*;Координационн* комитет*;Направляющ* комитет* | Steering Committee;Guiding Committee;Guidance Committee
执行委员会,执委会;行政委员会;执行局 | Yürütme Kurul*;İcra Kurul*;Yürütme Komite*;İcra Komite*;Yönetim Kurul* | Исполнительн* комитет*,исполком*;Исполнительн* совет*;правлени* | Executive Committee;Executive Board;Executive Council
世界卫生组织,世卫组织,世卫;世界健康组织;国际卫生组织 | Dünya Sağlık Örgüt*,DSÖ;Dünya Sağlık Teşkilat*;Dünya Sağlık Kuruluş*;Dünya Sağlık Organizasyon* | Всемирн* организаци* здравоохранения,ВОЗ;Мирово* организаци* здравоохранения | World Health Organization,World Health Organisation,WHO
世界贸易组织,世贸组织,世贸;世界商业组织;国际贸易组织 | Dünya Ticaret Örgüt*,DTÖ;Dünya Ticaret Teşkilat*;Dünya Ticaret Organizasyon* | Всемирн* торгов* организаци*,ВТО;Мировая торгов* организаци* | World Trade Organization,World Trade Organisation,WTO
国际货币基金组织,基金组织;国际货币基金;世界货币基金组织 | Uluslararası Para Fonu*,IMF;Milletlerarası Para Fonu*;Uluslararası Parasal Fon* | Международн* валютн* фонд*,МВФ;Международн* денежн* фонд* | International Monetary Fund,IMF
世界银行,世行;国际银行 | Dünya Bankası*;Uluslararası Banka* | Всемирн* банк*;Миров* банк*;Международн* банк* | World Bank;International Bank
国际劳工组织,劳工组织;国际劳动组织 | Uluslararası Çalışma Örgüt*,ILO;Uluslararası Çalışma Teşkilat*;Uluslararası Emek Örgüt*;Uluslararası İşçi Örgüt* | Международн* организаци* труда,МОТ;Международн* трудов* организаци* | International Labour Organization,International Labor Organization,International Labour Organisation,ILO
国际原子能机构,原子能机构;国际核能机构;国际原子能总署;国际原能总署 | Uluslararası Atom Enerjisi Ajans*,UAEA;Uluslararası Atom Enerjisi Kurum*,UAEK;Uluslararası Nükleer Enerji Ajans* | Международн* агентств* по атомной энергии,МАГАТЭ;Международн* агентств* по ядерной энергии | International Atomic Energy Agency,IAEA;International Nuclear Energy Agency
教科文组织;教育、科学及文化组织;教科文卫组织 | UNESCO;Eğitim, Bilim ve Kültür Örgüt*;Eğitim, Bilim ve Kültür Kurum* | ЮНЕСКО | UNESCO;Educational, Scientific and Cultural Organization
儿童基金会,儿基会;儿童基金;儿童救助基金 | UNICEF;Çocuk Fonu*;Çocuklara Yardım Fonu* | ЮНИСЕФ;Детск* фонд* | UNICEF;Children's Fund
难民署,难民事务高级专员公署;难民专员办事处,难民高专办;难民事务局 | Mülteciler Yüksek Komiserliğ*,UNHCR,BMMYK;Mülteci Ajans*;Mülteci Örgüt*;Mülteciler Yüksek Komiserlik* | Управлени* Верховного комиссара по делам беженцев,УВКБ;Агентств* по делам беженцев;Комиссариат* по делам беженцев | UNHCR,High Commissioner for Refugees;Refugee Agency
近东救济工程处,近东救济工程局;近东救济和工程处 | UNRWA;Yakın Doğu'daki Filistinli Mülteciler | БАПОР,Ближневосточн* агентств* ООН | UNRWA;Relief and Works Agency
世界粮食计划署,粮食计划署,粮食署;世界食品计划署,世界粮食规划署,世界食物计划署 | Dünya Gıda Program*,WFP;Dünya Besin Program*;Dünya Yiyecek Program* | Всемирн* продовольственн* программ*,ВПП;Миров* продовольственн* программ* | World Food Programme,World Food Program,WFP
粮食及农业组织,粮农组织;农粮组织;粮食和农业组织 | Gıda ve Tarım Örgüt*,FAO;Gıda ve Tarım Teşkilat*;Tarım ve Gıda Örgüt* | Продовольственн* и сельскохозяйственн* организаци*,ФАО | Food and Agriculture Organization,FAO;Agriculture and Food Organization
开发计划署,开发署;发展计划署,发展署;开发规划署 | Kalkınma Program*,UNDP;Gelişim Program*,Gelişme Program* | Программ* развития ООН,ПРООН | Development Programme,UNDP
环境规划署,环境署;环境计划署,环保署 | Çevre Program*,UNEP | Программ* ООН по окружающей среде,ЮНЕП | Environment Programme,Environment Program,UNEP
人口基金;人口活动基金 | Nüfus Fonu*,UNFPA | Фонд* в области народонаселения,ЮНФПА;Фонд* народонаселения | Population Fund,UNFPA
人权事务高级专员办事处,人权高专办;人权专员公署,人权办公室 | İnsan Hakları Yüksek Komiserliğ*,İnsan Hakları Ofis* | Управлени* Верховного комиссара по правам человека,УВКПЧ | Office of the High Commissioner for Human Rights,OHCHR;Human Rights Office
高级专员;最高专员;高级委员 | Yüksek Komiser*;Yüksek Temsilci* | Верховн* комиссар*;Высок* комиссар* | High Commissioner;High Representative
经济合作与发展组织,经合组织;经济合作和发展组织,经合会 | Ekonomik İşbirliği ve Kalkınma Örgüt*,OECD,İktisadi İşbirliği ve Kalkınma Teşkilat*;Ekonomik Kalkınma ve İşbirliği Örgüt* | Организаци* экономического сотрудничества и развития,ОЭСР | Organization for Economic Cooperation and Development,Organisation for Economic Co-operation and Development,OECD
欧洲安全与合作组织,欧安组织;欧安会 | Avrupa Güvenlik ve İşbirliği Teşkilat*,AGİT;Avrupa Güvenlik ve İşbirliği Örgüt* | Организаци* по безопасности и сотрудничеству в Европе,ОБСЕ | Organization for Security and Cooperation in Europe,OSCE
欧洲联盟,欧盟;欧洲同盟,欧洲共同体,欧共体 | Avrupa Birliğ*,AB;Avrupa Topluluğ*,AT | Европейск* союз*,Евросоюз*,ЕС;Европейск* сообществ*,Европейск* объединени* | European Union,EU,E.U.;European Community
欧盟委员会,欧委会;欧洲委员会;欧盟执委会,欧洲执委会 | Avrupa Komisyonu*,AB Komisyonu*;Avrupa Kurulu*;Avrupa Komitesi* | Европейск* комисси*,Еврокомисси*,ЕК;Европейск* комитет* | European Commission,EU Commission;European Committee
欧洲议会;欧洲国会 | Avrupa Parlamento*,AP;Avrupa Meclis* | Европейск* парламент*,Европарламент* | European Parliament;European Assembly
欧洲理事会,欧盟理事会;欧盟峰会,欧洲委员会 | Avrupa Konsey*,AB Konsey*;Avrupa Zirve* | Европейск* совет*,Евросовет*;Совет* Европы | European Council;Council of Europe;EU Council
欧洲中央银行,欧洲央行,欧央行 | Avrupa Merkez Bankası*,ECB,AMB | Европейск* центральн* банк*,ЕЦБ,Европейск* центробанк* | European Central Bank,ECB
北大西洋公约组织,北约;北大西洋联盟 | NATO;Kuzey Atlantik Antlaşması Örgüt*;Kuzey Atlantik Pakt* | НАТО;Североатлантическ* альянс*,Североатлантическ* союз*;Организаци* Североатлантического договора | NATO;North Atlantic Treaty Organization;North Atlantic Alliance,Atlantic Alliance
非洲联盟,非盟;非洲统一组织,非统组织;非洲同盟 | Afrika Birliğ* | Африканск* союз*,АС;Организаци* африканского единства | African Union,AU;Organization of African Unity
阿拉伯国家联盟,阿拉伯联盟,阿盟;阿拉伯国家同盟 | Arap Birliğ*;Arap Lig* | Лиг* арабских государств,ЛАГ;Арабск* лиг*;Арабск* союз* | Arab League,League of Arab States;Arab Union
伊斯兰合作组织;伊斯兰会议组织 | İslam İşbirliği Teşkilat*,İİT;İslam Konferansı Örgüt*;İslam İşbirliği Örgüt* | Организаци* исламского сотрудничества,ОИС;Организаци* Исламская конференция | Organisation of Islamic Cooperation,Organization of Islamic Cooperation,OIC;Organization of the Islamic Conference
上海合作组织,上合组织;上海合作机制 | Şanghay İşbirliği Örgüt*,ŞİÖ;Şangay İşbirliği Örgüt*,Şangay İşbirliği Teşkilat* | Шанхайск* организаци* сотрудничества,ШОС | Shanghai Cooperation Organization,Shanghai Cooperation Organisation,SCO
东南亚国家联盟,东盟;东协,亚细安;东南亚国协 | ASEAN;Güneydoğu Asya Uluslar Birliğ*;Güneydoğu Asya Ülkeleri Birliğ* | АСЕАН;Ассоциаци* государств Юго-Восточной Азии | ASEAN;Association of Southeast Asian Nations
独立国家联合体,独联体;独立国协 | Bağımsız Devletler Topluluğ*,BDT;Bağımsız Devletler Birliğ* | Содружеств* Независимых Государств,СНГ | Commonwealth of Independent States,CIS
石油输出国组织,欧佩克;石油出口国组织 | Petrol İhraç Eden Ülkeler Örgüt*,OPEC;Petrol İhracatçısı Ülkeler Örgüt*,Petrol İhraç Eden Ülkeler Teşkilat* | Организаци* стран - экспортеров нефти,ОПЕК | OPEC;Organization of the Petroleum Exporting Countries
国际刑警组织;国际刑警,国际警察组织 | İnterpol*,Interpol*;Uluslararası Polis Teşkilat*;Uluslararası Kriminal Polis Teşkilat* | Интерпол*;Международн* полици* | Interpol;International Criminal Police Organization
红十字国际委员会;国际红十字委员会,国际红十字会 | Uluslararası Kızılhaç Komite*;Kızılhaç Uluslararası Komite*;Uluslararası Kızıl Haç Komite* | Международн* комитет* Красного Креста,МККК | International Committee of the Red Cross,ICRC;International Red Cross
红新月会;红星月会 | Kızılay* | Красн* Полумесяц* | Red Crescent
大赦国际;国际特赦组织,国际赦免组织 | Uluslararası Af Örgüt*;Af Örgüt*,Uluslararası Af Teşkilat*;Amnesty International | Международн* амнисти*;Эмнести Интернэшнл | Amnesty International,Amnesty
人权观察;人权瞭望,人权观察组织 | İnsan Hakları İzleme Örgüt*;İnsan Hakları Gözlem Örgüt*,Human Rights Watch | Хьюман Райтс Вотч,Human Rights Watch | Human Rights Watch,HRW
无国界医生,无国界医生组织;无疆界医生 | Sınır Tanımayan Doktorlar*;Sınırsız Doktorlar*,Sınır Tanımayan Hekimler* | Врач* без границ;Доктор* без границ | Doctors Without Borders;Médecins Sans Frontières,MSF;Physicians Without Borders
无国界记者,无国界记者组织;记者无疆界,无疆界记者 | Sınır Tanımayan Gazeteciler*;Sınırsız Gazeteciler* | Репортер* без границ;Журналист* без границ | Reporters Without Borders,RSF;Journalists Without Borders
绿色和平,绿色和平组织;绿和平 | Greenpeace;Yeşil Barış* | Гринпис*,Greenpeace;Зелен* мир* | Greenpeace;Green Peace
非政府组织;民间组织,民间团体;非官方组织 | sivil toplum kuruluş*,STK;hükümet dışı kuruluş*,hükümet dışı örgüt*;sivil toplum örgüt*,STÖ | неправительственн* организаци*,НПО;негосударственн* организаци*;общественн* организаци* | non-governmental organization*,nongovernmental organization*,non-governmental organisation*,NGO,NGOs;civil society organization*,civil society organisation*
国际奥委会,国际奥林匹克委员会;国际奥会 | Uluslararası Olimpiyat Komite*,IOC,UOK;Milletlerarası Olimpiyat Komite* | Международн* олимпийск* комитет*,МОК | International Olympic Committee,IOC
国际足联,国际足球联合会;国际足总,国际足协 | FIFA;Uluslararası Futbol Federasyon* | ФИФА;Международн* федераци* футбола | FIFA;International Football Federation
欧足联,欧洲足联;欧洲足协,欧洲足总 | UEFA;Avrupa Futbol Federasyon* | УЕФА | UEFA
世界气象组织;国际气象组织 | Dünya Meteoroloji Örgüt*;Dünya Meteoroloji Teşkilat* | Всемирн* метеорологическ* организаци*,ВМО | World Meteorological Organization,WMO
政府间气候变化专门委员会,气专委;联合国气候变化小组,跨政府气候变化委员会 | Hükümetlerarası İklim Değişikliği Panel*,IPCC;Uluslararası İklim Değişikliği Panel* | Межправительственн* групп* экспертов по изменению климата,МГЭИК;Межправительственн* комисси* по изменению климата | Intergovernmental Panel on Climate Change,IPCC
国际移民组织,移民组织;国际迁移组织 | Uluslararası Göç Örgüt*,IOM;Uluslararası Göç Teşkilat* | Международн* организаци* по миграции,МОМ | International Organization for Migration,International Organisation for Migration,IOM
国际民航组织,国际民用航空组织 | Uluslararası Sivil Havacılık Örgüt*,ICAO;Uluslararası Sivil Havacılık Teşkilat* | Международн* организаци* гражданской авиации,ИКАО | International Civil Aviation Organization,ICAO
禁止化学武器组织,禁化武组织;化学武器禁止组织 | Kimyasal Silahların Yasaklanması Örgüt*,OPCW;Kimyasal Silahların Önlenmesi Örgüt* | Организаци* по запрещению химического оружия,ОЗХО | Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons,OPCW
二十国集团,20国集团;G20集团;20大工业国 | G20,G-20;Yirmiler Grub* | Больш* двадцатк*,Группа двадцати,G20 | G20,G-20;Group of Twenty
七国集团;七大工业国,七大工业国集团 | G7,G-7;Yediler Grub* | Больш* семерк*,Группа семи,G7 | G7,G-7;Group of Seven
八国集团;八大工业国 | G8,G-8;Sekizler Grub* | Больш* восьмерк*,Группа восьми,G8 | G8,G-8;Group of Eight
金砖国家;金砖四国,金砖五国 | BRICS,BRIC | БРИКС,БРИК | BRICS,BRIC
联合国宪章;联合国约章 | Birleşmiş Milletler Şart*,BM Şart*;Birleşmiş Milletler Antlaşma*,BM Antlaşma*;Birleşmiş Milletler Anayasa*;Birleşmiş Milletler Sözleşme* | Устав* Организации Объединенных Наций,Устав* ООН;Харти* ООН | Charter of the United Nations,United Nations Charter,UN Charter
维持和平行动,维和行动;维和任务,和平维持行动 | barışı koruma harekât*,barışı koruma harekat*;barış gücü operasyon*;barışı koruma operasyon*,barışı koruma görev* | операци* по поддержанию мира;миротворческ* операци*,миротворческ* мисси* | peacekeeping operation*,peace-keeping operation*;peacekeeping mission*
维和人员;维和部队,维和士兵,和平部队;蓝盔部队 | barış güc*;barış koruma birlik*,barışı koruma birlik*,barışı koruma güc*;mavi bereli* | миротворц*,миротворец*;миротворческ* сил*;голуб* каск* | peacekeeper*,peacekeeping troops;peacekeeping force*;blue helmet*
可持续发展目标;永续发展目标,持续发展目标 | Sürdürülebilir Kalkınma Amaç*,SKA;Sürdürülebilir Kalkınma Hedef*,SKH;Sürdürülebilir Gelişme Hedef* | Цел* в области устойчивого развития,ЦУР;Задач* устойчивого развития;Цел* устойчивого развития | Sustainable Development Goals,SDGs;Sustainable Development Objectives,Sustainable Development Targets
可持续发展;永续发展,持续发展 | sürdürülebilir kalkınma*;sürdürülebilir gelişme*,sürdürülebilir gelişim* | устойчив* развити*;стабильн* развити* | sustainable development
千年发展目标;千禧年发展目标,千禧发展目标 | Binyıl Kalkınma Hedef*;Milenyum Kalkınma Hedef*,Bin Yıl Kalkınma Hedef* | Цел* развития тысячелетия,Цел* в области развития, сформулированн* в Декларации тысячелетия | Millennium Development Goals,MDGs
世界人权宣言;普世人权宣言,国际人权宣言 | İnsan Hakları Evrensel Bildirge*,İnsan Hakları Evrensel Beyanname*;Evrensel İnsan Hakları Beyanname*,Evrensel İnsan Hakları Bildirge* | Всеобщ* деклараци* прав человека;Всемирн* деклараци* прав человека | Universal Declaration of Human Rights;Universal Human Rights Declaration
日内瓦公约;日内瓦条约,日内瓦协定 | Cenevre Sözleşme*;Cenevre Konvansiyon*;Cenevre Anlaşma* | Женевск* конвенци*;Женевск* соглашени* | Geneva Convention*;Geneva Accord*,Geneva Agreement*
不扩散核武器条约,不扩散条约;核不扩散条约,核武器不扩散条约,防止核扩散条约 | Nükleer Silahların Yayılmasının Önlenmesi Antlaşma*,NPT;Nükleer Silahsızlanma Antlaşma* | Договор* о нераспространении ядерного оружия,ДНЯО,Договор* о нераспространении | Non-Proliferation Treaty,Nonproliferation Treaty,NPT,Treaty on the Non-Proliferation of Nuclear Weapons
全面禁止核试验条约,全面禁试条约;全面禁核试条约 | Nükleer Denemelerin Kapsamlı Yasaklanması Antlaşma*;Kapsamlı Nükleer Deneme Yasağı Antlaşma* | Договор* о всеобъемлющем запрещении ядерных испытаний,ДВЗЯИ | Comprehensive Nuclear-Test-Ban Treaty,Comprehensive Test Ban Treaty,CTBT
京都议定书;京都协议,京都协定,京都条约 | Kyoto Protokol*;Kyoto Anlaşma*,Kyoto Sözleşme* | Киотск* протокол*;Киотск* соглашени* | Kyoto Protocol;Kyoto Treaty,Kyoto Agreement,Kyoto Accord
巴黎协定;巴黎协议,巴黎气候协议,巴黎条约 | Paris Anlaşma*;Paris Antlaşma*,Paris Sözleşme*,Paris Mutabakat* | Парижск* соглашени*;Парижск* договор*,Парижск* пакт* | Paris Agreement,Paris climate agreement;Paris Accord,Paris climate accord;Paris Treaty
气候变化框架公约;气候变迁框架公约,气候变化纲要公约 | İklim Değişikliği Çerçeve Sözleşme*;İklim Değişikliği Çerçeve Anlaşma* | Рамочн* конвенци* об изменении климата,РКИК;Рамочн* конвенци* по изменению климата | Framework Convention on Climate Change,UNFCCC
缔约国;签约国,签署国,缔约方 | taraf devlet*;taraf ülke*,imzacı devlet*,akit devlet*;akit taraf* | государств*-участник*,государств* - участник*;стран*-участниц*,подписавш* государств*;договаривающ* государств* | State* party,State* parties;signatory state*,signatory States;contracting State*,contracting part*
会员国,成员国;会员国家,成员国家 | üye devlet*;üye ülke* | государств*-член*,государств* - член*;стран*-участниц*,стран*-член* | Member State*;member countr*,member nation*
常任理事国;永久理事国,常务理事国 | daimi üye*,daimî üye*;sürekli üye*,kalıcı üye* | постоянн* член*;бессменн* член* | permanent member*;standing member*
常驻代表;常任代表,永久代表 | Daimi Temsilci*;Sürekli Temsilci*,Daimi Delege* | Постоянн* представител*,постпред*;Постоянн* делегат* | Permanent Representative;Standing Representative,Permanent Delegate
观察员;监察员 | gözlemci*;müşahit* | наблюдател* | observer*;monitor*
`
