/** Korean family names in the spelling that persons most print, northern forms (리, 류, 로 …) as the north prints them. */
export const FAMILY_NAMES = `
김=kim 이=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 한=han 오=oh 서=seo 신=shin 권=kwon 황=hwang 안=ahn 송=song
류=ryu 유=yoo 홍=hong 전=jeon 고=ko 문=moon 손=son 양=yang 배=bae 백=baek 허=heo 남=nam 심=shim 노=noh 하=ha 곽=kwak 성=sung 차=cha
주=joo 우=woo 구=koo 민=min 진=jin 나=na 지=ji 엄=eom 채=chae 원=won 천=cheon 방=bang 공=kong 현=hyun 함=ham 변=byun 염=yeom 여=yeo
추=choo 도=do 소=so 석=seok 선=sun 설=seol 마=ma 길=gil 연=yeon 위=wi 표=pyo 명=myung 기=ki 반=ban 왕=wang 금=keum 옥=ok 육=yook
인=in 맹=maeng 제=je 모=mo 탁=tak 국=kook 어=eo 은=eun 편=pyeon 용=yong 예=ye 경=kyung 봉=bong 사=sa 부=boo 가=ka 복=bok 태=tae
목=mok 형=hyung 피=pi 두=doo 감=kam 음=eum 빈=bin 동=dong 온=on 호=ho 범=bum 좌=jwa 팽=paeng 승=seung 간=kan 상=sang 시=si 갈=kal
리=ri 림=rim 량=ryang 려=ryo 렴=ryom 로=ro 라=ra 련=ryon 룡=ryong 륙=ryuk 촤=choe
남궁=namgung 황보=hwangbo 제갈=jegal 사공=sagong 선우=sunwoo 서문=seomun 독고=dokgo 동방=dongbang 황목=hwangmok
`;

/** Syllables that given names are made of. */
export const GIVEN_SYLLABLES =
  "가강건겸경계고곤관광교구국권규균그근금기길김나난남내년녕노누늘다단달담대덕도동두득라란람랑래려련령로록루리린림마만매명모목무문미민" +
  "반발배백범벽별병보복봉부분비빈빛사산삼상새서석선설섭성세소솔송수숙순슬승시식신실심아안애양언얼엄여연열염영예오옥온완왕용우욱운웅" +
  "원월위유윤율으은음의이익인일임자잠장재전정제조종주준중지진차찬창채천철초총추춘충치탁태택통평표풍필하학한함해행향헌혁현형혜호홍화" +
  "환황회효후훈휘휴흠흥희갑종건겨레름봄샘결찬솜슬빈율훤흔궁극겸빛섬쇠돌춘섭천식렬류률량룡령록룡훈욱혁걸칠박";

/** Words of Korean trade and state names in English, and brands and places in their own spelling. */
export const TRADE_WORDS = `
무역,교역=trading 무역회사=trading_company 무역총회사=general_trading_corporation 총무역회사=general_trading_corporation 상사=trading
전자=electronics 전기=electric 전력=electric_power 은행=bank 공업=industry 산업=industry 중공업=heavy_industries 경공업=light_industry
군수공업=munitions_industry 회사=company 총회사=general_corporation 공사=corporation 총공사=general_corporation 기업=enterprise
기업소=enterprise 련합기업소,연합기업소=complex 기술=technology 과학=science 과학기술=science_technology 과학원=academy_of_sciences
대학=university 대학교=university 종합대학=university 학교=school 연구소,연구원=research_institute 총국=general_bureau 국=bureau
관리국=management_bureau 지도국=guidance_bureau 정찰총국=reconnaissance_general_bureau 위원회=committee 인민군=peoples_army
국방=national_defence 국방성=ministry_of_defence 공화국=republic 민주주의인민공화국=democratic_peoples_republic 인민공화국=peoples_republic
건설=construction 건설회사=construction_company 대외건설=external_construction 대외=external 대외경제=external_economic 경제=economic
국제=international 총=general 화학=chemical 제약=pharmaceutical 의약=pharmaceutical 의료=medical 바이오=bio 제철=steel 철강=steel
금속=metal 비철금속=nonferrous_metals 기계=machinery 기계공업=machine_industry 정밀=precision 정밀기계=precision_machinery 반도체=semiconductor
자동차=motor 조선소=shipyard 조선해양=shipbuilding_marine 해양=marine 해운=shipping 선박=ship 해상=maritime 해사감독국=maritime_administration
항공=aviation 우주=space 항공우주=aerospace 운송,운수,수송=transport 물류=logistics 통운=express 통신=communications 정보=information
정보통신=information_communications 정보기술=information_technology 소프트웨어=software 네트워크=network 시스템=system 시스템즈=systems
솔루션=solutions 테크=tech 테크놀로지=technology 엔지니어링=engineering 엔지니어=engineer 인터내셔널=international 인터내쇼날=international
글로벌=global 그룹=group 홀딩스=holdings 코퍼레이션=corporation 컴퍼니=company 코리아=korea 트레이딩=trading 서비스=service 인더스트리=industry
일렉트로닉스=electronics 케미칼=chemical 로지스틱스=logistics 에너지=energy 에어=air 파워=power 디지털=digital 미디어=media 센터=center
석유=petroleum 석유화학=petrochemical 정유=oil_refining 가스=gas 석탄=coal 광업=mining 광산=mine 원자력=nuclear 에네르기=energy 수산=fisheries
식품=food 농업=agriculture 섬유=textile 방직=textile 제지=paper 유리=glass 시멘트=cement 고무=rubber 타이어=tire 플라스틱=plastic 재료,소재=material
투자=investment 증권=securities 보험=insurance 금융=financial 신탁=trust 재단=foundation 협회=association 조합=cooperative 연합=union 련합=union
개발=development 발전=development 진흥=promotion 합작=joint_venture 합영=joint_venture 합영회사=joint_venture_company 수출=export 수입=import
수출입=import_export 상업=commercial 유통=distribution 판매=sales 백화점=department_store 호텔=hotel 관광=tourism 여행사=travel 공장=factory
제작소=works 제조=manufacturing 장비=equipment 설비=facilities 기기=instruments 계측=measurement 광학=optical 기상=meteorology 봉사=service
전람사=exhibition_corporation 국제전람사=international_exhibition_corporation 출판사=publishing 신문=newspaper 방송=broadcasting 일보=ilbo
무역은행=trade_bank 대외무역은행=foreign_trade_bank 광업개발무역회사=mining_development_trading_corporation 로케트공업부=rocket_industry_department
종합=general 중앙=central 전국=national 국립=national 국가=state 제일=jeil 동양=dongyang 태양=taeyang 지사=branch 본사=head_office 상회=trading
산업개발=industrial_development 특수강=special_steel 중기=heavy_machinery 화력=thermal_power 발전소=power_plant 발전기=generator 부품=parts
한국=korea 대한=daehan 조선=chosun 북조선=north_korea 남조선=south_korea 대한민국=republic_of_korea 고려=koryo 중국=china 일본=japan 러시아=russia
미국=usa 이란=iran 베트남=vietnam 인도=india 태국=thailand 서울=seoul 부산=busan 인천=incheon 대구=daegu 대전=daejeon 광주=gwangju 울산=ulsan
수원=suwon 창원=changwon 제주=jeju 평양=pyongyang 개성=kaesong 원산=wonsan 남포=nampo 라선=rason 라진=rajin 신의주=sinuiju 함흥=hamhung
청진=chongjin 혜산=hyesan 녕변,영변=yongbyon 강남=gangnam 대동강=taedonggang 백두산=paektusan 경기=gyeonggi 강원=gangwon 충청=chungcheong 경상=gyeongsang
삼성=samsung 현대=hyundai 기아=kia 대우=daewoo 엘지=lg 롯데=lotte 포스코=posco 한화=hanwha 한진=hanjin 효성=hyosung 두산=doosan 금호=kumho
쌍용=ssangyong 하이닉스=hynix 에스케이=sk 케이티=kt 씨제이=cj 지에스=gs 엘에스=ls 네이버=naver 카카오=kakao 쿠팡=coupang 신한=shinhan 국민=kookmin
하나은행=hana_bank 우리은행=woori_bank 신세계=shinsegae 이마트=emart 농심=nongshim 오리온=orion 아모레퍼시픽=amorepacific 셀트리온=celltrion
대림=daelim 동부=dongbu 동원=dongwon 풍산=poongsan 일진=iljin 세아=seah 코오롱=kolon 한솔=hansol 삼양=samyang 대상=daesang 유한양행=yuhan
만수대=mansudae 단군=tangun 류경=ryugyong 릉라도=rungrado 남강=namgang 백호=paekho 청송=chongsong 묘향=myohyang 대성=daesong
혁신=hyoksin 연봉=ryonbong 련봉=ryonbong 련하=ryonha 흑색금속=ferrous_metals 송도원=songdowon 김일성=kim_il_sung 김정일=kim_jong_il 김정은=kim_jong_un
`;
