/** Health, science, technology, climate, space, animals, plants and food. */
export const SCIENCE = `
疫苗;预防针 | aşı,aşıs*,aşın*,aşıl*,aşıy*;vaksin* | вакцин*;прививк*,прививок | vaccine*;jab,jabs;inoculat*
疫苗接种,接种;预防接种;打疫苗 | aşılama*;aşı olma*,aşı yapma* | вакцинаци*;прививк*,прививок;иммунизаци* | vaccination*;inoculation*;immuni?ation*
免疫;免疫力 | bağışıklık*,bağışıklığ*;muafiyet*,immünite* | иммунитет*;невосприимчивост* | immunit*;resistance
新冠肺炎,新冠;2019冠状病毒病;武汉肺炎;新型冠状病毒肺炎 | COVID-19*,Covid-19*,Kovid-19*;koronavirüs hastalığ*;korona | COVID-19,Covid-19;коронавирусн* инфекци*;ковид* | COVID-19,Covid-19,COVID;coronavirus disease
冠状病毒,新冠病毒;新型冠状病毒 | koronavirüs*;korona virüs*,yeni tip koronavirüs* | коронавирус*;корона-вирус*,ковид* | coronavirus*;corona virus*
病毒 | virüs* | вирус* | virus*
大流行,大流行病;疫情;全球疫情;瘟疫 | pandemi*;salgın*;küresel salgın* | пандеми*;эпидеми* | pandemic*;epidemic*;plague
流行病;疫情;瘟疫;传染病 | salgın*;epidemi* | эпидеми*;вспышк*;мор | epidemic*;outbreak*;pandemic*
爆发;暴发;疫情爆发 | salgın*;patlak ver* | вспышк*;эпидеми* | outbreak*;epidemic*
封锁;封城;禁足 | kapanma*;karantina*;sokağa çıkma kısıtlama* | локдаун*;карантин*;изоляци* | lockdown*;quarantine*;shutdown*
隔离;检疫 | karantina*;tecrit*;izolasyon* | карантин*;изоляци*;самоизоляци* | quarantine*;isolation
社交距离;社会距离;安全距离 | sosyal mesafe*;fiziksel mesafe*,fiziki mesafe* | социальн* дистанци*,социальн* дистанцировани*;физическ* дистанцировани* | social distancing;physical distancing
口罩;面罩 | maske*;yüzlük* | маск,маска,маски,масок,маской,маску,масках;респиратор* | mask,masks,face mask*;face covering*
艾滋病;爱滋病;后天免疫缺乏症候群,获得性免疫缺陷综合征 | AIDS*;HIV/AIDS* | СПИД*;синдром* приобретенного иммунодефицита | AIDS
艾滋病毒;爱滋病毒,人类免疫缺陷病毒;艾滋病病毒 | HIV* | ВИЧ*;вирус* иммунодефицита человека | HIV
埃博拉;伊波拉,伊博拉;埃博拉出血热 | Ebola* | Эбол*;геморрагическ* лихорадк* | Ebola;haemorrhagic fever
疟疾;打摆子 | sıtma*;malarya* | маляри*;болотн* лихорадк* | malaria
结核病,肺结核;肺痨,痨病 | verem*;tüberküloz*,TB | туберкулез*;чахотк* | tuberculosis,TB;consumption
流感;流行性感冒 | grip,gribi*,gribe;influenza*,nezle* | грипп*;инфлюэнц* | flu;influenza
禽流感;鸟流感 | kuş grib*;tavuk vebası* | птич* грипп*;грипп* птиц | bird flu;avian flu,avian influenza
猪流感;H1N1流感 | domuz grib*;H1N1 | свин* грипп*;грипп* H1N1 | swine flu;H1N1 flu
霍乱 | kolera* | холер* | cholera
麻疹;痧子 | kızamık*,kızamığ* | корь,кори,корью | measles;rubeola
小儿麻痹症;脊髓灰质炎 | çocuk felci*;polio*,poliomiyelit* | полиомиелит*;детск* паралич* | polio;poliomyelitis
天花 | çiçek hastalık*,çiçek hastalığ* | натуральн* осп*;черн* осп* | smallpox;variola
癌症;癌;恶性肿瘤 | kanser*;habis tümör* | рак,рака,раком,раку;онкологи*,онкологическ* заболевани*,злокачественн* опухол* | cancer*;malignan*
肿瘤;瘤 | tümör*;ur,urlar* | опухол*;новообразовани* | tumor*,tumour*;growth*
糖尿病;消渴症 | diyabet*;şeker hastalık*,şeker hastalığ* | диабет*;сахарн* болезн* | diabetes;sugar disease
糖尿病患者;糖尿病人 | diyabetli*,diyabetik*;şeker hasta* | диабетик*;больн* диабетом,страдающ* диабетом | diabetic*;diabetes patient*
心脏病;心脏疾病;心血管病 | kalp hastalık*,kalp hastalığ*;kalp rahatsızlı* | сердечн* заболевани*,болезн* сердца,заболевани* сердца;сердечно-сосудист* | heart disease*;cardiac disease*;cardiovascular disease*
心脏病发作;心肌梗塞,心梗;心脏病 | kalp kriz*;enfarktüs*,enfarkt* | сердечн* приступ*;инфаркт* | heart attack*;myocardial infarction*,cardiac arrest
中风;脑卒中;脑溢血 | felç,felci*;inme*;beyin kanama* | инсульт*;удар*,апоплекси* | stroke,strokes;cerebral haemorrhage
高血压;血压高 | yüksek tansiyon*;hipertansiyon* | гипертони*,гипертензи*;высок* давлени*,повышенн* давлени* | hypertension;high blood pressure
抑郁症;忧郁症 | depresyon*;ruhsal çöküntü*,çöküntü* | депресси*;депрессивн* расстройств* | depression
精神健康;心理健康;精神卫生 | ruh sağlı*;akıl sağlı*,zihinsel sağlı*,mental sağlı*,psikolojik sağlı* | психическ* здоровь*;душевн* здоровь*,ментальн* здоровь* | mental health;psychological health
精神病;精神疾病;心理疾病 | ruhsal hastalık*,ruhsal hastalığ*,akıl hastalık*,akıl hastalığ*;psikoz* | психическ* заболевани*;душевн* болезн*,психическ* расстройств* | mental illness*;mental disorder*
创伤后应激障碍;创伤后压力症候群,创伤后压力症;创伤后应激综合症 | travma sonrası stres bozukluğ*,TSSB;post-travmatik stres* | посттравматическ* стрессов* расстройств*,ПТСР;посттравматическ* синдром* | post-traumatic stress disorder,PTSD;post-traumatic stress syndrome
自闭症;孤独症 | otizm*;otistik* | аутизм*;аутистическ* | autism
痴呆症;失智症;老年痴呆 | demans*;bunama* | деменци*;слабоуми* | dementia;senility
阿尔茨海默病,阿尔茨海默氏症;老年痴呆症;阿兹海默症,阿兹海默病 | Alzheimer*;bunama* | Альцгеймер*;старческ* слабоуми* | Alzheimer*;senile dementia
过敏;敏感症 | alerji*;duyarlılık* | аллерги*;гиперчувствительност* | allerg*;hypersensitiv*
抗生素;抗菌素 | antibiyotik*,antibiyotiğ* | антибиотик*;противомикробн* препарат* | antibiotic*;antimicrobial*
药物;药品;药剂 | ilaç*,ilac*;deva,em | лекарств*;препарат*;медикамент* | drug,drugs;medicine*;medication*;pharmaceutical*
医生;大夫;医师 | doktor*;hekim*;tabip*,tabib* | врач*;доктор*;медик* | doctor*;physician*;medic,medics
护士;护理人员;护理师 | hemşire*;hasta bakıcı*,hastabakıcı* | медсестр*,медсестер*;медицинск* сестр*;сиделк* | nurse,nurses;sister
外科医生;外科大夫 | cerrah*;operatör* | хирург* | surgeon*
医护人员;医务人员;医疗人员 | sağlık çalışan*;sağlık görevli*,sağlık personel* | медицинск* работник*,медработник*;медик*;медперсонал*,медицинск* персонал* | health worker*,healthcare worker*,health care worker*;medical staff,medical personnel
病人;患者 | hasta,hastay*,hastan,hastanın,hastal*r*;sayrı* | пациент*;больн* | patient,patients;sick person
医院;诊所;病院 | hastane*;şifahane* | больниц*;госпитал*;клиник* | hospital*;clinic*;infirmar*
诊所;门诊部 | klinik*;poliklinik*,muayenehane* | клиник*;поликлиник*;амбулатори* | clinic*;surger*;outpatient
重症监护室,重症监护;加护病房;深切治疗部;重症病房 | yoğun bakım* | реанимаци*;интенсивн* терапи* | intensive care;critical care
呼吸机;呼吸器 | solunum cihaz*;ventilatör*;suni solunum* | аппарат* искусственной вентиляции,аппарат* ИВЛ,ИВЛ;респиратор* | ventilator*;respirator*
救护车;急救车 | ambulans*;cankurtaran* | скор* помощ*;машин* скорой | ambulance*;emergency vehicle*
急救人员;救护人员 | sağlık ekip*,sağlık ekib*,paramedik*;ilk yardım* | парамедик*;медик* скорой,фельдшер* | paramedic*;emergency medical technician*,EMT
手术;开刀 | ameliyat*;operasyon*;cerrahi* | операци*;хирургическ* вмешательств* | surger*;operation*
器官移植;器官植入 | organ nakl*,organ nakil*;transplantasyon* | трансплантаци*;пересадк* | transplant*;graft*
捐献者;捐赠者;供体 | bağışçı*;donör*;verici* | донор* | donor*
症状;病征;征状 | belirti*;semptom*;araz* | симптом*;признак* | symptom*;sign,signs
治疗;疗法;医治 | tedavi*;terapi*;sağaltım* | лечени*;терапи* | treatment*;therap*;cure*
诊断;确诊 | teşhis*;tanı,tanıs* | диагноз*;диагностик*;постановк* диагноза | diagnos*
怀孕;妊娠 | hamilelik*,hamileliğ*;gebelik*,gebeliğ* | беременност* | pregnanc*;gestation
孕妇;怀孕妇女;准妈妈 | hamile*;gebe* | беременн*;будущ* мат* | pregnant wom*;expectant mother*
堕胎;人工流产;人流;终止妊娠 | kürtaj*;çocuk aldırma*,düşük* | аборт*;прерывани* беременности | abortion*;termination*
避孕;节育 | doğum kontrol*;gebelikten korunma*,kontrasepsiyon* | контрацепци*;предохранени* | contracept*;birth control
助产士;接生婆;产婆 | ebe*;doğum hemşire* | акушерк*;повитух* | midwi*;birth attendant*
婴儿死亡率;新生儿死亡率 | bebek ölüm*;çocuk ölüm* | младенческ* смертност*;детск* смертност* | infant mortality;child mortality
预期寿命;平均寿命;期望寿命 | yaşam beklenti*;beklenen yaşam*,ortalama ömür* | продолжительност* жизни;средн* продолжительност* жизни | life expectancy;lifespan*
营养不良;营养不足 | yetersiz beslenme*;kötü beslenme*;malnütrisyon* | недоедани*;недостаточн* питани*,неполноценн* питани* | malnutrition;undernutrition,undernourish*
饥荒;饥馑;大饥荒 | kıtlık*,kıtlığ*;açlık*,açlığ* | голод*;мор | famine*;starvation;hunger
饥饿;挨饿 | açlık*,açlığ*;kıtlık* | голод* | hunger;starvation
肥胖;肥胖症;过胖 | obezite*;şişmanlık*,şişmanlığ* | ожирени*;тучност* | obesity;overweight
残疾人;残障人士;残障者;身心障碍者;伤残人士 | engelli*;özürlü*;sakat* | инвалид*;люди с ограниченными возможностями,лиц* с ограниченными возможностями | person* with disabilit*,people with disabilit*;disabled pe*;handicapped
轮椅 | tekerlekli sandalye*;tekerlekli koltuk* | инвалидн* коляск*,инвалидн* кресл*;кресл*-коляск* | wheelchair*
安乐死;尊严死;协助自杀 | ötanazi*;ölme hakk* | эвтанази*;ассистированн* самоубийств* | euthanasia;assisted suicide,mercy killing
自杀;自尽;轻生 | intihar*;canına kıy* | самоубийств*;суицид* | suicide*
尸检;解剖;验尸 | otopsi*;nekropsi* | вскрыти*;аутопси* | autops*;post-mortem*,postmortem*
脱氧核糖核酸;去氧核糖核酸;DNA | DNA | ДНК;дезоксирибонуклеинов* | DNA;deoxyribonucleic acid
基因;遗传因子 | gen,genler*,geni,genin*;kalıt* | ген,гена,гены,генов,геном | gene,genes
基因组;染色体组 | genom*;gen harita* | геном,генома,геномы,геномов | genome*
转基因;基因改造;基改 | genetiği değiştirilmiş*,GDO;transgenik* | генетически модифицированн*,ГМО,генномодифицированн*;трансгенн* | genetically modified,GM,GMO,GMOs;genetically engineered,transgenic
干细胞 | kök hücre* | стволов* клет* | stem cell*
克隆;复制;无性繁殖 | klonla*;kopyala* | клонир*;копир* | clon*;replicat*
进化;演化 | evrim*;tekâmül*,tekamül* | эволюци*;развити* | evolution*
进化论;演化论 | evrim teori*;evrim kuram* | теори* эволюции;эволюционн* учени* | theory of evolution;evolutionary theory
物种;种类 | tür,türler*,türü*;cins* | вид,вида,виды,видов,видам;биологическ* вид* | species;kind
濒危物种;濒临绝种动物,濒临灭绝物种 | nesli tükenmekte olan tür*;nesli tehlikede*,soyu tükenmekte* | исчезающ* вид*;вид* находящ* под угрозой,вымирающ* вид* | endangered species;threatened species
灭绝;绝种;消亡 | yok oluş*,nesli tüken*;soyu tüken* | вымирани*;исчезновени* | extinct*;die out
生物多样性;生物多元性;生物歧异度 | biyolojik çeşitlilik*,biyolojik çeşitliliğ*;biyoçeşitlilik*,biyoçeşitliliğ* | биологическ* разнообрази*,биоразнообрази*;биологическ* многообрази* | biodiversity;biological diversity
生态系统;生态体系;生态系 | ekosistem*;çevre sistem* | экосистем*;экологическ* систем* | ecosystem*;ecological system*
栖息地;生境;栖身地 | habitat*;yaşam alan*;doğal ortam* | сред* обитания;ареал*;местообитани* | habitat*;natural environment
环境;生态环境 | çevre*;ortam* | окружающ* сред*;экологи*;сред* | environment*;surroundings
环保人士;环保主义者;环境保护者;环保分子 | çevreci*;çevre aktivist* | эколог*;защитник* окружающей среды,энвайронменталист* | environmentalist*;conservationist*,green activist*
气候变化;气候变迁;气候异常 | iklim değişikliğ*,iklim değişiklik*;iklim değişim* | изменени* климата;климатическ* изменени*,перемен* климата | climate change;climatic change*
全球变暖;全球暖化;地球暖化;气候变暖 | küresel ısınma*;dünyanın ısınma* | глобальн* потеплени*;потеплени* климата | global warming;global heating
温室气体;温室效应气体 | sera gaz* | парников* газ*;теплов* газ* | greenhouse gas*;GHG,GHGs
二氧化碳;碳酸气 | karbondioksit*;karbon dioksit* | углекисл* газ*;двуокис* углерода,диоксид* углерода | carbon dioxide,CO2
排放;排放量;排出 | emisyon*;salım*,salınım* | выброс*;эмисси* | emission*;discharge*
碳中和;碳中立;净零排放 | karbon nötr*;net sıfır* | углеродн* нейтральн*;нулев* выброс* | carbon neutral*;net zero,net-zero
碳足迹;碳脚印 | karbon ayak iz* | углеродн* след* | carbon footprint*
污染;污秽 | kirlilik*,kirliliğ*;kirlenme* | загрязнени* | pollution;contamination
雾霾;烟雾;霾害 | sis*;duman* | смог*;дымк* | smog;haze
塑料;塑胶 | plastik*,plastiğ* | пластик*;пластмасс* | plastic*
塑料袋;塑胶袋;胶袋 | plastik torba*;plastik poşet*,naylon torba*,naylon poşet* | пластиков* пакет*;полиэтиленов* пакет* | plastic bag*;polythene bag*
垃圾;废物;废弃物 | çöp,çöpü*,çöpl*;atık*,atığ* | мусор*;отход* | garbage;waste;rubbish;trash;refuse
回收;循环再利用;资源回收;再循环 | geri dönüşüm*;geri kazanım* | переработк*;рециклинг*;утилизаци* | recycling;reprocessing
森林砍伐;毁林;滥伐 | ormansızlaş*;orman tahrib*,ağaç kes* | обезлесени*;вырубк* лесов,уничтожени* лесов | deforestation;forest clearance
荒漠化;沙漠化 | çölleşme* | опустынивани*;превращени* в пустыню | desertification
热带雨林;雨林 | yağmur orman*;tropikal orman* | тропическ* лес*;дождев* лес* | rainforest*,rain forest*;tropical forest*
冰川;冰河 | buzul*;buz nehr* | ледник*;глетчер* | glacier*;ice sheet*
海平面;海面;海水面 | deniz seviye*;deniz düzey* | уровен* моря,уровн* моря,уровн* мирового океана | sea level*
地震;震灾 | deprem*;zelzele*;yer sarsıntı* | землетрясени*;подземн* толчк* | earthquake*,quake*;seismic event*,tremor*
余震;后震 | artçı*;artçı sarsıntı* | афтершок*;повторн* толчк*,остаточн* толчк* | aftershock*;secondary tremor*
震级;地震级数 | büyüklük*;şiddet* | магнитуд*;сил* толчк* | magnitude;strength
震中;震央 | merkez üs*;deprem merkez* | эпицентр*;очаг* | epicenter*,epicentre*
海啸;津波 | tsunami*;dev dalga* | цунами | tsunami*;tidal wave*
飓风;台风;旋风;热带风暴 | kasırga*;tayfun*;siklon*;hortum* | ураган*;тайфун*;циклон* | hurricane*;typhoon*;cyclone*
龙卷风;旋风 | hortum*;kasırga*;tornado* | торнадо;смерч* | tornado*;twister*
洪水;水灾;洪灾;水患 | sel,seli*,seller*,selde;su baskın*;taşkın* | наводнени*;потоп*;паводок*,паводк* | flood*;deluge*;inundation*
干旱;旱灾 | kuraklık*,kuraklığ* | засух*;сушь | drought*;dry spell*
山体滑坡;滑坡;泥石流;山崩 | toprak kayma*;heyelan* | оползен*,оползн*;сел,сель,селей | landslide*;mudslide*,landslip*
雪崩 | çığ,çığı*,çığın* | лавин*;снежн* обвал* | avalanche*;snowslide*
山火;野火;森林大火;森林火灾,林火 | orman yangın*;yangın* | лесн* пожар*;природн* пожар* | wildfire*;forest fire*;bushfire*,bush fire*
火山喷发;火山爆发 | yanardağ patlama*;volkan patlama*,volkanik patlama* | извержени* вулкана;вулканическ* извержени* | volcanic eruption*;volcano eruption*
火山 | yanardağ*;volkan* | вулкан* | volcano*
自然灾害;天灾;天然灾害 | doğal afet*;tabii afet*;doğal felaket* | стихийн* бедстви*;природн* катастроф*;природн* катаклизм* | natural disaster*;natural catastrophe*,natural calamit*
灾难;灾害;浩劫 | felaket*,felâket*;afet*;facia* | катастроф*;бедстви* | disaster*;catastrophe*;calamit*
事故;意外;意外事件 | kaza*;olay* | авари*;несчастн* случа*;происшестви* | accident*;incident*;crash*
幸存者;生还者 | hayatta kalan*,sağ kalan*;kurtulan* | выживш*;уцелевш* | survivor*
救援人员;救难人员;救援队 | kurtarma ekip*,kurtarma ekib*;kurtarma görevli* | спасател*;сотрудник* МЧС | rescuer*;rescue worker*;rescue team*
消防员;消防队员;救火员 | itfaiyeci*;itfaiye er* | пожарн*;огнеборец*,огнеборц* | firefighter*,fire fighter*;fireman,firemen
人工智能;人工智慧;人造智能;AI | yapay zekâ*,yapay zeka*;AI | искусственн* интеллект*,ИИ;машинн* интеллект* | artificial intelligence,AI;machine intelligence
机器学习;机械学习 | makine öğrenim*,makine öğrenme*;makineli öğrenme* | машинн* обучени*;обучени* машин | machine learning
深度学习;深层学习 | derin öğrenme* | глубок* обучени*;глубинн* обучени* | deep learning
神经网络;类神经网络 | sinir ağ*;nöral ağ* | нейронн* сет*,нейросет*;нейронн* систем* | neural network*;neural net*
算法;演算法 | algoritma* | алгоритм* | algorithm*
大数据;巨量数据,海量数据,大数据资料 | büyük veri* | больш* данн*;биг дат* | big data
数据;资料;数位资料 | veri,verile*,verin*,veris*,veriy*;data* | данн*;сведени* | data;information
数据库;资料库 | veri taban*,veritaban*;veri tabanları* | баз* данных;банк* данных | database*;data bank*
软件;软体 | yazılım*;program* | программн* обеспечени*;софт*;программ* | software;program*
硬件;硬体 | donanım* | аппаратн* обеспечени*;железо | hardware
计算机;电脑 | bilgisayar*;kompüter* | компьютер*;ЭВМ;вычислительн* машин* | computer*;PC
笔记本电脑;手提电脑;笔电 | dizüstü bilgisayar*,dizüstü;laptop* | ноутбук*;лэптоп*;портативн* компьютер* | laptop*;notebook computer*,notebook
平板电脑;平板 | tablet* | планшет* | tablet*
手机;移动电话;流动电话;行动电话 | cep telefon*;mobil telefon* | мобильн* телефон*;сотов* телефон*;мобильник* | mobile phone*,cell phone*,cellphone*;mobile;handset*
智能手机;智慧型手机;智能电话 | akıllı telefon*;akıllı cep telefon* | смартфон*;умн* телефон* | smartphone*,smart phone*
互联网;网际网路;因特网;网络,网路 | internet*,İnternet*,Internet*;genel ağ*,ağ | интернет*,Интернет*;Всемирн* паутин*;сеть,сети,сетью | internet,Internet;web,Web;net
网站;网页;站点;网址 | web site*,internet site*,web sayfa*;site,sitesi*;ağ sayfa* | сайт*;веб-сайт*,вебсайт*;портал* | website*,web site*;webpage*,web page*;site,sites
博客;部落格;网志 | blog*;günlük*,ağ günlüğ* | блог,блога,блоги,блогов,блоге,блогах;онлайн-дневник* | blog,blogs;weblog*
博主;博客作者;部落客 | blog yazar*;blogcu*,blogger* | блогер*,блоггер*;автор* блога | blogger*;blog author*
视频;影片;录像;录影 | video*;görüntü* | видео,видеоролик*;видеозапис*;ролик* | video*;footage;clip*
在线;线上;网上 | çevrim içi*,çevrimiçi*;online*,internet üzerinden | онлайн*;в интернете,в сети | online;on the web
电子邮件;电邮;电子信件;伊妹儿 | e-posta*,eposta*;e-mail*,email*;elektronik posta* | электронн* почт*;электронн* письм*;имейл*,e-mail | email*,e-mail*;electronic mail
黑客;骇客 | hacker*;bilgisayar korsan*,korsan* | хакер*;взломщик* | hacker*;cybercriminal*
用户;使用者 | kullanıcı* | пользовател*;юзер* | user,users
密码;口令 | şifre*;parola* | парол*;шифр* | password*;passcode*
应用程序,应用;应用软件;应用程式;APP | uygulama*;aplikasyon* | приложени*;программ* | app,apps;application*
搜索引擎;搜寻引擎;搜索器 | arama motor* | поисковик*;поисков* систем*;поисков* движок* | search engine*
云计算;云端运算;云端计算 | bulut bilişim*;bulut hesaplama* | облачн* вычислени*;облачн* технологи* | cloud computing
半导体;晶片 | yarı iletken*,yarıiletken* | полупроводник* | semiconductor*
芯片;晶片 | çip,çipi*,çipler*;yonga* | чип,чипа,чипы,чипов;микросхем* | chip,chips;microchip*,integrated circuit*
机器人;机械人 | robot* | робот* | robot*;automaton*
3D打印;三维打印;立体打印,3D列印 | 3D yazıcı*,3 boyutlu yazıcı*,üç boyutlu yazıcı*;3D baskı*,üç boyutlu baskı* | 3D-печат*,3D печат*;трехмерн* печат* | 3D printing,3-D printing;three-dimensional printing
虚拟现实;虚拟实境 | sanal gerçeklik*,sanal gerçekliğ* | виртуальн* реальност*;мнимая реальност* | virtual reality,VR
增强现实;扩增实境 | artırılmış gerçeklik*,artırılmış gerçekliğ*;arttırılmış gerçeklik* | дополненн* реальност*;расширенн* реальност* | augmented reality,AR
屏幕;荧幕;萤幕 | ekran* | экран*;диспле* | screen*;display*
卫星;人造卫星 | uydu*;peyk* | спутник*;сателлит* | satellite*
太空;宇宙空间;外层空间 | uzay*;feza* | космос*;космическ* пространств* | space,outer space;cosmos
宇宙;天地 | evren*;kâinat*,kainat* | вселенн*;космос*;мироздани* | universe;cosmos
宇航员;航天员;太空人 | astronot*;kozmonot*;uzay adam* | космонавт*;астронавт* | astronaut*;cosmonaut*;spaceman,spacemen
航天飞机;太空梭;穿梭机 | uzay mekiğ*,uzay mekik* | шаттл*;космическ* челнок* | space shuttle*;shuttle*
航天器;宇宙飞船;太空船 | uzay arac*,uzay araç*;uzay gemi* | космическ* аппарат*;космическ* корабл* | spacecraft;spaceship*,space vehicle*
空间站;太空站 | uzay istasyon* | космическ* станци*;орбитальн* станци* | space station*;orbital station*
国际空间站;国际太空站 | Uluslararası Uzay İstasyon* | Международн* космическ* станци*,МКС | International Space Station,ISS
望远镜;天文镜 | teleskop*;ırakgörür* | телескоп* | telescope*
小行星;小星体 | asteroit*,asteroid*;küçük gezegen*,gök taş* | астероид*;мал* планет* | asteroid*;minor planet*
陨石;流星 | göktaşı*,gök taşı*;meteor* | метеорит*;метеор* | meteorite*;meteor*
行星 | gezegen*;seyyare* | планет* | planet*
黑洞 | kara delik*,kara deliğ* | черн* дыр* | black hole*
银河系;银河 | Samanyolu*;galaksi* | Млечн* Пут*;галактик* | Milky Way;galax*
星系;银河 | galaksi*;gökada* | галактик*;звездн* систем* | galax*
引力;重力;万有引力 | yer çekim*,yerçekim*;kütle çekim*,kütleçekim*;çekim kuvvet* | гравитаци*;притяжени*;тяготени* | gravity;gravitation
引力波;重力波 | kütle çekim dalga*,kütleçekim dalga*,kütleçekimsel dalga*;yerçekimi dalga* | гравитационн* волн* | gravitational wave*;gravity wave*
量子计算机;量子电脑 | kuantum bilgisayar* | квантов* компьютер* | quantum computer*
粒子加速器;质子加速器 | parçacık hızlandırıcı*;partikül hızlandırıcı* | ускорител* частиц;коллайдер* | particle accelerator*;collider*
原子;微粒 | atom* | атом* | atom*
实验室;化验室;研究室 | laboratuvar*,laboratuar*;lab | лаборатори* | laborator*;lab,labs
研究人员;研究者;研究员 | araştırmacı*;bilim insan* | исследовател*;ученый,ученые,ученых | researcher*;scientist*;investigator*
科学家;学者;科研人员 | bilim insan*;bilim adam*;bilimci* | ученый,ученые,ученых,ученым,ученого;исследовател* | scientist*;researcher*
化石;古生物遗骸 | fosil*;taşıl* | окаменелост*;ископаем* останк* | fossil*;petrified remains
恐龙 | dinozor* | динозавр* | dinosaur*
考古学家;考古学者;考古人员 | arkeolog*;kazı bilimci*,kazıbilimci* | археолог* | archaeologist*,archeologist*
发掘;挖掘 | kazı,kazıs*,kazıl*;hafriyat* | раскопк*,раскопок | excavation*;dig,digs
大熊猫;熊猫;猫熊 | panda*;dev panda* | панд*;бамбуков* медвед* | panda,pandas;giant panda*
考拉;树袋熊;无尾熊 | koala* | коал* | koala*
海豚 | yunus*;yunus balı* | дельфин* | dolphin*
鲨鱼;鲛 | köpek balığ*,köpekbalığ*,köpek balık* | акул* | shark*
鳄鱼 | timsah*;krokodil* | крокодил*;аллигатор* | crocodile*;alligator*
美洲狮;山狮 | puma*;dağ aslan* | пум,пума,пумы,пуму;горн* лев* | cougar*;puma*;mountain lion*
猎豹;印度豹 | çita*;avcı leopar* | гепард* | cheetah*
豹;花豹;金钱豹 | leopar*;pars* | леопард*;барс* | leopard*;panther*
驯鹿;北方鹿 | ren geyiğ*;Ren geyik* | северн* олен*;карибу | reindeer;caribou
企鹅 | penguen* | пингвин* | penguin*
大猩猩;猩猩 | goril*;insansı maymun* | горилл* | gorilla*;ape,apes
黑猩猩 | şempanze* | шимпанзе | chimpanzee*,chimp,chimps
犀牛 | gergedan* | носорог* | rhinoceros*,rhino,rhinos
河马 | su aygır*;hipopotam* | бегемот*;гиппопотам* | hippopotamus*,hippo,hippos
蝙蝠 | yarasa* | летуч* мыш* | bat,bats
老鼠;鼠 | fare*;sıçan* | мыш*;крыс* | mouse,mice;rat,rats
土豆;马铃薯;洋芋 | patates* | картофел*;картошк* | potato*;spud*
西红柿;番茄 | domates* | помидор*;томат* | tomato*
玉米;苞米;玉蜀黍 | mısır*;darı* | кукуруз*;маис* | corn;maize
花生;落花生 | yer fıstı*,yerfıstı*;fıstık* | арахис*;земляно* орех* | peanut*;groundnut*
茄子 | patlıcan* | баклажан*;синеньк* | eggplant*;aubergine*
菠萝;凤梨 | ananas* | ананас* | pineapple*
猕猴桃;奇异果 | kivi* | киви | kiwi*,kiwifruit;Chinese gooseberr*
樱桃;车厘子 | kiraz*;vişne* | вишн*;черешн* | cherr*
三文鱼;鲑鱼 | somon*;som balı* | лосос*;семг* | salmon
金枪鱼;吞拿鱼;鲔鱼 | ton balı*,tuna balı*;orkinos* | тунец*,тунц* | tuna;tunny
奶酪;芝士;乳酪;起司 | peynir* | сыр,сыра,сыры,сыров,сыром | cheese*
黄油;奶油;牛油 | tereyağ*;yağ | масл*;сливочн* масл* | butter
酸奶;优格;酸乳酪 | yoğurt*,yoğurd* | йогурт*;кефир* | yogurt*,yoghurt*
巧克力;朱古力 | çikolata* | шоколад* | chocolate*;cocoa
冰淇淋;雪糕;冰激凌 | dondurma*;buz krem* | морожен*;пломбир* | ice cream*;gelato
比萨饼,披萨;匹萨,比萨;薄饼 | pizza* | пицц* | pizza*
三明治;三文治 | sandviç*;sandöviç* | сэндвич*,сандвич*;бутерброд* | sandwich*
大米;稻米;米 | pirinç*,pirinc*;çeltik* | рис,риса,рисом,рису | rice
小麦;麦子 | buğday* | пшениц*;хлеб* | wheat;corn
橄榄油 | zeytinyağ*,zeytin yağ* | оливков* масл*;прованск* масл* | olive oil
葡萄酒;红酒;酒 | şarap*,şarab*;mey | вин,вино,вина,вином,вину | wine*
农民;农夫;农户;务农者 | çiftçi*;köylü*;rençper* | фермер*;крестьян*;земледел* | farmer*;peasant*;grower*
农业;农耕 | tarım*;ziraat* | сельск* хозяйств*;аграрн* сектор*,земледели* | agriculture;farming
化肥;肥料 | gübre*;suni gübre* | удобрени* | fertili?er*;manure
杀虫剂;农药 | böcek ilaç*,böcek ilac*;pestisit*,tarım ilac*,tarım ilaç* | пестицид*;инсектицид*;ядохимикат* | pesticide*;insecticide*
牲畜;家畜;牲口 | hayvan*;büyükbaş*,çiftlik hayvan* | скот,скота,скоту;домашн* животн*,поголовь* | livestock;cattle;farm animals
渔民;渔夫 | balıkçı* | рыбак*;рыболов* | fisherman*,fishermen;fisher,fishers,fisherfolk
灌溉;浇灌 | sulama*;irigasyon* | орошени*;ирригаци*;полив* | irrigat*;watering
饮用水;饮水;食水 | içme suyu*;içilebilir su* | питьев* вод*;вод* для питья | drinking water;potable water
粮食安全;食物安全;粮食保障;食品安全 | gıda güvenliğ*,gıda güvenlik*;gıda güvence* | продовольственн* безопасност*;пищев* безопасност* | food security;food safety
`
