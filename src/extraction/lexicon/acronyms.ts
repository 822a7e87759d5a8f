/** Acronyms of two to four letters that news uses without spelling them out. */
export const SAFE_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'UN EU UK US UAE NATO IMF WTO WHO ICC ICJ ILO FAO SCO GCC OIC OAS SDF YPG PKK RSF HTS PLO ECB WFP IOM IEA IAEA OPEC APEC ' +
    'G7 G8 G20 G77 E3 V4 OSCE OECD ISIS ISIL FARC ELN IRGC OPCW SADC CSTO LTTE UNHCR AU BRICS IGAD TPLF M23 AIIB ICRC HRW ITF WIPO MEPs FDLR OCHA UNDP EBRD FATF AQAP JNIM AQIM KFOR ISAF TTP KRG EAEU'
  ).split(' ')
)

/** Acronyms that some papers write as names, "Nato", since they are spoken so. */
export const SPOKEN_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'NATO ASEAN ECOWAS OPEC UNESCO UNICEF BRICS IGAD SADC APEC FARC UNIFIL MINUSMA MONUSCO UNASUR CELAC COMESA CARICOM UNITA SWAPO ' +
    'INTERPOL EUROPOL FRONTEX UNRWA UNAMID UNMISS UNAIDS UNCTAD BIMSTEC SAARC MERCOSUR AMISOM ATMIS EULEX KFOR ISAF ANZUS COMECON CEMAC EFTA'
  ).split(' ')
)

/** Acronyms that are words in text set in capitals. */
export const RISKY_UPPER: ReadonlySet<string> = new Set([
  'US',
  'IS',
  'IT',
  'WHO',
  'CAN',
  'PA',
  'AU',
  'AES',
  'ECO',
  'ETA',
  'ALBA',
  'CAR'
])
