/** Parts of countries that news names without naming the country: each stands for its country as a place. */
export const REGIONS: Readonly<Record<string, readonly string[]>> = {
  US: (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,' +
    'Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,' +
    'New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,' +
    'Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Washington state,Silicon Valley,Wall Street,Guam,New York,New York City,Washington D.C.,Pearl Harbor'
  ).split(','),
  GB: ['England', 'Scotland', 'Wales', 'Northern Ireland', 'Ulster', 'Scottish', 'Welsh', 'Falkland Islands'],
  CA: ['Quebec', 'Ontario', 'Alberta', 'British Columbia', 'Nova Scotia', 'Manitoba', 'Saskatchewan'],
  AU: ['Queensland', 'New South Wales', 'Tasmania', 'Northern Territory'],
  UA: ['Crimea', 'Donbas', 'Donbass', 'Crimean', 'Zaporizhzhia', 'Bakhmut'],
  RU: ['Chechnya', 'Chechen', 'Dagestan', 'Siberia', 'Kamchatka', 'Kursk region'],
  CN: ['Tibet', 'Tibetan', 'Xinjiang', 'Inner Mongolia', 'Guangdong', 'Hainan', 'Sichuan', 'Yunnan'],
  JP: ['Okinawa', 'Hokkaido', 'Kyushu', 'Fukushima'],
  KR: ['Jeju', 'Gyeongju', 'Panmunjom'],
  ID: ['Sumatra', 'Java', 'Sulawesi', 'West Papua', 'Aceh', 'Kalimantan'],
  IN: [
    'Kerala',
    'Tamil Nadu',
    'Gujarat',
    'Uttar Pradesh',
    'Bihar',
    'Assam',
    'Manipur',
    'Karnataka',
    'Maharashtra',
    'Rajasthan'
  ],
  PK: ['Balochistan', 'Baluchistan', 'Sindh', 'Khyber Pakhtunkhwa', 'Waziristan'],
  SD: ['Darfur', 'Kordofan'],
  ET: ['Tigray', 'Amhara', 'Oromia'],
  CD: ['Kivu', 'North Kivu', 'South Kivu', 'Ituri', 'Katanga'],
  NG: ['Borno', 'Kaduna State', 'Niger Delta'],
  DE: ['Bavaria', 'Saxony', 'Rhineland'],
  ES: ['Catalonia', 'Catalan', 'Basque Country', 'Andalusia'],
  FR: ['Corsica', 'Brittany', 'Normandy'],
  IT: ['Sicily', 'Sardinia', 'Lombardy', 'Lampedusa'],
  EG: ['Sinai', 'Sinai Peninsula', 'Sharm el-Sheikh', 'Sharm el Sheikh'],
  MM: ['Rakhine', 'Rohingya', 'Kachin'],
  PH: ['Mindanao', 'Luzon', 'Scarborough Shoal'],
  BR: ['Bahia', 'Amazonas'],
  SY: ['Idlib', 'Rojava'],
  IQ: ['Anbar', 'Nineveh'],
  IE: ['Irish Republic'],
  NZ: ['Waitangi']
}
