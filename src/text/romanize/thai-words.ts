/** Thai words of trade, places and names in English or their usual spelling. */
export const THAI_WORDS = `
กรุงเทพ,กรุงเทพฯ,กรุงเทพมหานคร=bangkok ไทย=thai ไทยแลนด์=thailand ประเทศไทย=thailand สยาม=siam นคร=nakhon เชียงใหม่=chiang_mai ภูเก็ต=phuket
ธนาคาร=bank เทรดดิ้ง=trading เทรด=trade กรุ๊ป,กรุ๊พ=group คอร์ปอเรชั่น,คอร์ปอเรชัน,คอร์เปอร์เรชั่น=corporation อินเตอร์เนชั่นแนล,อินเตอร์เนชันแนล=international
อินดัสตรี,อินดัสทรี=industry อินดัสตรีส์,อินดัสทรีส์=industries เอ็นจิเนียริ่ง,เอนจิเนียริ่ง=engineering เทคโนโลยี=technology อิเล็กทรอนิกส์=electronics
อิเลคทรอนิกส์=electronics เซอร์วิส=service เซอร์วิสเซส=services โลจิสติกส์=logistics ชิปปิ้ง=shipping เอ็กซ์ปอร์ต,เอ็กซ์พอร์ต=export อิมปอร์ต,อิมพอร์ต=import
แมชชีน=machine แมชชีนเนอรี่=machinery โกลเบิล,โกลบอล=global เคมิคอล=chemical ออยล์=oil ปิโตรเลียม=petroleum พลังงาน=energy ไฟฟ้า=electricity
อุตสาหกรรม=industry การค้า=trading พาณิชย์=commerce นำเข้า=import ส่งออก=export ขนส่ง=transport วิศวกรรม=engineering ก่อสร้าง=construction
โรงงาน=factory มหาวิทยาลัย=university สถาบัน=institute กระทรวง=ministry กลาโหม=defence สมาคม=association แอสโซซิเอชั่น=association แอโร,แอโร่=aero
รีแพร์=repair ไชน่า=china ซัพพลาย=supply พลาสติก=plastic สตีล=steel ฟู้ด,ฟู้ดส์=foods มอเตอร์=motor คอมพิวเตอร์=computer ซิสเต็ม,ซิสเต็มส์=systems
โฮลดิ้ง,โฮลดิ้งส์=holdings เอเชีย=asia แปซิฟิก=pacific การบิน=airways ท่าอากาศยาน=airport น้ำมัน=oil ปูนซิเมนต์=cement ซีเมนต์=cement กสิกรไทย=kasikorn
ชินวัตร=shinawatra ทักษิณ=thaksin ยิ่งลักษณ์=yingluck แพทองธาร=paetongtarn ประยุทธ์=prayut จันทร์โอชา=chan_ocha เศรษฐา=srettha ทวีสิน=thavisin
พิธา=pita ลิ้มเจริญรัตน์=limjaroenrat อภิสิทธิ์=abhisit เวชชาชีวะ=vejjajiva สมชาย=somchai สมศักดิ์=somsak ศักดิ์=sak ศรี=sri พงษ์,พงศ์=phong วงศ์=wong
นาย=mr นาง=mrs นางสาว=ms ห้างหุ้นส่วน=partnership เจริญ=charoen โภคภัณฑ์=pokphand ปตท=ptt สิริ=siri รัตน์=rat สุวรรณ=suwan จิตร=jit วัฒน์=wat พัฒน์=phat
สุรินทร์=surin อนุทิน=anutin ชาญวีรกูล=charnvirakul บุญ=boon ทอง=thong พร=phon ชัย=chai สิทธิ์=sit อินทร์=in พันธ์,พันธุ์=phan
`;
